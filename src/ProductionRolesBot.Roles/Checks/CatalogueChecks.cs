using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Everything that is wrong with a catalogue.</summary>
internal static class CatalogueChecks
{
    /// <summary>Reads the pages once more, in parallel: nobody who only asks for roles shall keep what the checks look at.</summary>
    /// <param name="pages">In the order of their paths.</param>
    /// <param name="families">What was read from them.</param>
    /// <param name="further">What else is wrong.</param>
    internal static ImmutableArray<CatalogueProblem> Find(
        IReadOnlyList<CataloguePage> pages, CatalogueOptions options, ImmutableArray<JobFamily> families, ImmutableArray<CatalogueProblem> further)
    {
        var onPages = new ImmutableArray<CatalogueProblem>[pages.Count];
        var titles = new TitleUses[pages.Count];
        PagesInParallel.ForEach(pages, at =>
        {
            var reading = FamilyReader.Read(pages[at], options);
            onPages[at] = PageChecks.Find(reading);
            titles[at] = TitleUses.Of(reading);
        });
        var found = onPages.SelectMany(list => list).Concat(AcrossPages(titles, families)).Concat(further);
        return [.. found.OrderBy(problem => problem.Source.Page, StringComparer.Ordinal).ThenBy(problem => problem.Source.Line).ThenBy(problem => problem.Code, StringComparer.Ordinal)];
    }

    private static IEnumerable<CatalogueProblem> AcrossPages(TitleUses[] pages, ImmutableArray<JobFamily> families) =>
        TitleSpellingCheck.Find(pages).Concat(TwoGradesCheck.Find(families)).Concat(LadderLinkCheck.Find(pages, families)).Concat(CopiedListCheck.Find(pages, families)).Concat(InheritedRoleCheck.Find(pages, families));
}
