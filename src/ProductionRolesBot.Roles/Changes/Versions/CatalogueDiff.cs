using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What changed between two versions of a catalogue. The same two versions give the same changes in the same order.</summary>
/// <param name="Changes">Page by page in the order of the newer version; pages that are gone stand last.</param>
/// <param name="Renames">Which role of the newer version was which of the older one, where the title differs.</param>
public sealed record CatalogueDiff(ImmutableArray<CatalogueChange> Changes, ImmutableArray<RoleSuccession> Renames)
{
    /// <summary>Whether anything is expected of anybody that was not, or the reverse.</summary>
    public bool ChangesExpectations => Changes.Any(change => change.ChangesExpectations);

    /// <summary>Compares two versions.</summary>
    public static CatalogueDiff Between(CatalogueEdition older, CatalogueEdition newer)
    {
        var pages = PagePairing.Of(older, newer);
        var roles = RolePairing.Of(pages);
        var changes = ImmutableArray.CreateBuilder<CatalogueChange>();
        foreach (var page in pages)
            changes.AddRange(PageChanges.Of(page, roles));
        return new(changes.ToImmutable(), roles.Successions);
    }
}

/// <summary>A role that bears another title than it did.</summary>
/// <param name="Former">As the older version had it.</param>
/// <param name="Now">As the newer version has it.</param>
public sealed record RoleSuccession(Role Former, Role Now);
