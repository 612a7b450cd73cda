using ProductionRolesBot.Storage.Slack;

namespace ProductionRolesBot.Storage;

/// <summary>Deletes what has outlived its time. What has expired is never read, so this only keeps the promise and the disk small.</summary>
internal sealed class Purge(Database database, TimeProvider time) : BackgroundService
{
    /// <summary>The longest that anything is kept beyond its time.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private static readonly (string Statement, TimeSpan Lifetime)[] Outlived =
    [
        ("DELETE FROM conversation WHERE expires <= @before", TimeSpan.Zero),
        ("DELETE FROM delivery WHERE accepted <= @before", StoredDeliveries.Lifetime),
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
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
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
    }
}
