using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Storage.Slack;

namespace ProductionRolesBot.Storage;

/// <summary>Deletes what has outlived its time. What has expired is never read, so this only keeps the promise and the disk small.</summary>
internal sealed class Purge(Database database, TimeProvider time) : BackgroundService
{
    /// <summary>The longest that anything is kept beyond its time.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    // A bot that was started to answer a question answers it first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    private static readonly (string Statement, TimeSpan Lifetime)[] Outlived =
    [
        ("DELETE FROM conversation WHERE expires <= @before", TimeSpan.Zero),
        ("DELETE FROM delivery WHERE accepted <= @before", StoredDeliveries.Lifetime),
        ("DELETE FROM shown_answer WHERE expires <= @before", TimeSpan.Zero),
        ("DELETE FROM sent_question WHERE sent <= @before", SentQuestions.Lifetime),
    ];

    /// <summary>Deletes now.</summary>
    /// <returns>How many rows were deleted.</returns>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var (statement, lifetime) in Outlived)
            deleted += await database.WriteAsync(statement, cancellationToken, ("before", (time.GetUtcNow() - lifetime).ToUnixTimeSeconds()));
        return deleted;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (DatabaseUnavailableException)
            {
                // The next round finds the same rows.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
