using System.Globalization;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Storage.Statistics;

/// <summary>Writes the tally and the served version of the catalogue every half minute and once more at the end.</summary>
internal sealed class StatisticsWriter(AnswerTally tally, ServedCatalogue served, Database database, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private string? written;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryWriteAsync(cancellationToken);
    }

    /// <summary>Writes now.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await tally.WriteAsync(cancellationToken);
        var version = served.Assistant.Catalogue.Version;
        if (version.Hash != written)
            await WriteAsync(version, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await TryWriteAsync(stoppingToken);
    }

    private async Task TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // It stays counted for the next round.
        }
    }

    private async Task WriteAsync(CatalogueVersion version, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            "INSERT INTO served_catalogue (hash, changed, served) VALUES (@hash, @changed, @served) ON CONFLICT (hash) DO NOTHING",
            cancellationToken,
            ("hash", version.Hash),
            ("changed", version.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (object)DBNull.Value),
            ("served", time.GetUtcNow().ToUnixTimeSeconds()));
        written = version.Hash;
    }
}
