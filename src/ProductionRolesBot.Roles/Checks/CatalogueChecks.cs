using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The checks that need all pages.</summary>
internal static class CatalogueChecks
{
    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages, ImmutableArray<JobFamily> families) =>
        TitleSpellingCheck.Find(pages).Concat(TwoGradesCheck.Find(families)).Concat(LadderLinkCheck.Find(pages, families));
}
