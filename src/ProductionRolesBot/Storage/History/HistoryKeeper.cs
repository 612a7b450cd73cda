using System.Collections.Immutable;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Storage.History;

/// <summary>
/// Keeps every version that answers, and tells the one that answers now what has changed since the earlier ones. The
/// differences are worked out here, beforehand, so that a question for them waits for nothing.
/// </summary>
internal sealed class HistoryKeeper(ServedCatalogue served, KeptVersions versions, TimeProvider time) : BackgroundService
{
    /// <summary>Versions that are looked back on. A handbook that changes weekly is known for about a year.</summary>
    private const int MostVersions = 50;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Keeps the version that answers now, if that is still to be done.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        if (served.Unkept is not { } edition)
            return;
        await versions.KeepAsync(edition.Catalogue.Version, edition.Pages, cancellationToken);
        var past = ImmutableArray.CreateBuilder<PastVersion>();
        DateOnly? now = null;
        foreach (var kept in await versions.ListAsync(MostVersions, cancellationToken))
        {
            if (kept.Version.Hash == edition.Catalogue.Version.Hash)
            {
                now = kept.Served;
                continue;
            }

            var pages = await versions.ReadAsync(kept.Version, cancellationToken);
            past.Add(new PastVersion(kept.Version, kept.Served, CatalogueDiff.Between(CatalogueEdition.Read(pages, new CatalogueOptions()), edition)));
        }

        served.Remember(edition, new CatalogueHistory(past.ToImmutable()) { Now = now });
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await KeepAsync(stoppingToken);
            }
            catch (DatabaseUnavailableException)
            {
                // The next round finds it still unkept.
            }
        }
    }
}
