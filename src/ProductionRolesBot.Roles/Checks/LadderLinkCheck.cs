using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Ladder links that lead to a page this catalogue does not hold, or to a heading its page does not have (chief-executive-officer/strategy-and-operations.md).</summary>
internal static class LadderLinkCheck
{
    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages, ImmutableArray<JobFamily> families)
    {
        var folders = families.Select(family => family.Page.Split('/')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byPage = families.DistinctBy(family => family.Page).ToDictionary(family => family.Page, StringComparer.Ordinal);
        for (var at = 0; at < families.Length; at++)
        {
            foreach (var (target, line) in Targets(families[at]))
            {
                if (target.Family is null && PointsInto(target.Link!, folders))
                    yield return pages[at].Lines.Problem("PR043", line, $"the catalogue holds no page for \"{target.Title}\"");
                else if (target.Family is { } page && byPage.TryGetValue(page, out var family) && Anchor(target.Link!) is { Length: > 0 } anchor
                    && !family.Headings.IsEmpty && !family.Headings.Any(heading => heading.Anchor.Span.Equals(anchor, StringComparison.OrdinalIgnoreCase)))
                    yield return pages[at].Lines.Problem("PR043", line, $"{page} has no heading with the anchor #{anchor}");
            }
        }
    }

    private static IEnumerable<(LadderTarget Target, int Line)> Targets(JobFamily family) =>
        family.Roles.Select(role => role.Ladder).Prepend(family.Ladder).OfType<CareerLadder>().Where(ladder => !ladder.Quotes.IsEmpty)
            .SelectMany(ladder => ladder.Targets.Where(target => target.Link is not null).Select(target => (target, ladder.Quotes[0].Source.Line))).Distinct();

    /// <summary>The last folder but one of the address is a folder of the catalogue: a page of it is meant.</summary>
    private static bool PointsInto(string link, HashSet<string> folders)
    {
        var path = link.Split('#', '?')[0].Trim('/').Split('/');
        return path.Length > 1 && (folders.Contains(path[^2]) || folders.Contains(path[^1]));
    }

    private static string Anchor(string link) => link.IndexOf('#') is var at and >= 0 ? link[(at + 1)..] : "";
}
