using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>The versions that answered before, each by what has changed since.</summary>
/// <param name="Versions">Oldest first, without the one that answers now.</param>
public sealed record CatalogueHistory(ImmutableArray<PastVersion> Versions)
{
    /// <summary>The day from which the version of the present has answered; null when that is not known.</summary>
    public DateOnly? Now { get; init; }

    /// <summary>Nothing has answered before.</summary>
    public static CatalogueHistory None { get; } = new([]);

    /// <summary>The version that answered on a day; the oldest known where the day lies before it; null when none is known.</summary>
    public PastVersion? On(DateOnly day) => Versions.LastOrDefault(version => version.Served <= day) ?? Versions.FirstOrDefault();

    /// <summary>Titles that roles of the present bore in some earlier version and that no role bears now.</summary>
    public ImmutableArray<FormerTitle> FormerTitles(RoleCatalogue now)
    {
        var borne = now.Roles.Select(role => role.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. Versions.SelectMany(version => version.Since.Renames)
                .Where(rename => !borne.Contains(rename.Former.Title))
                .DistinctBy(rename => (rename.Former.Title, rename.Now.Id))
                .Select(rename => new FormerTitle(rename.Former.Title, rename.Now.Id, rename.Now.Source)),
        ];
    }
}

/// <summary>A version that answered before.</summary>
/// <param name="Version">Which one.</param>
/// <param name="Served">The day from which it answered.</param>
/// <param name="Since">What has changed from it to the version that answers now.</param>
public sealed record PastVersion(CatalogueVersion Version, DateOnly Served, CatalogueDiff Since);
