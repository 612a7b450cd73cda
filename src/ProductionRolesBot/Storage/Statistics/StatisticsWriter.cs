using System.Globalization;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Storage.Statistics;

/// <summary>Writes the tally and the served version of the catalogue every half minute and once more at the end.</summary>
internal sealed class StatisticsWriter(AnswerTally tally, ServedCatalogue served, Database database, TimeProvider time) : PeriodicWriter(Interval, time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private string? written;

    /// <inheritdoc/>
    public override async Task WriteAsync(CancellationToken cancellationToken)
    {
        await tally.WriteAsync(cancellationToken);
        var version = served.Assistant.Catalogue.Version;
        if (version.Hash != written)
            await WriteAsync(version, cancellationToken);
    }

    private async Task WriteAsync(CatalogueVersion version, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            "INSERT INTO served_catalogue (hash, changed, served) VALUES (@hash, @changed, @served) ON CONFLICT (hash) DO NOTHING",
            cancellationToken,
            ("hash", version.Hash),
            ("changed", version.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (object)DBNull.Value),
            ("served", Time.GetUtcNow().ToUnixTimeSeconds()));
        written = version.Hash;
    }
}
