using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Files;

/// <summary>What came of opening a catalogue.</summary>
internal abstract record CatalogueLoad
{
    private CatalogueLoad() { }

    /// <summary>It can be asked; what is wrong with single pages stands among its problems.</summary>
    public sealed record Loaded(RoleCatalogue Catalogue) : CatalogueLoad
    {
        /// <summary>What it was read from.</summary>
        public ImmutableArray<CataloguePage> Pages { get; init; } = [];
    }

    /// <summary>There is nothing to ask, for a reason that fits on one line.</summary>
    public sealed record Refused(string Reason) : CatalogueLoad;
}
