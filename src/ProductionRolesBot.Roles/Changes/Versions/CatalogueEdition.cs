using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>A version of the catalogue with the text it was read from, which alone shows what changed in form only.</summary>
/// <param name="Catalogue">What was read.</param>
/// <param name="Pages">What it was read from.</param>
public sealed record CatalogueEdition(RoleCatalogue Catalogue, ImmutableArray<CataloguePage> Pages)
{
    /// <summary>Reads an edition from its pages.</summary>
    public static CatalogueEdition Read(ImmutableArray<CataloguePage> pages, CatalogueOptions options) => new(CatalogueReader.Read(pages, options), pages);
}
