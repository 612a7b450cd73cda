using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// "## Sails" with "### Sails Requirements" and its roles, beside "## Masts" with others: a list that stands in a team's part of
/// the page is asked of that team alone.
/// </summary>
internal static class TeamParts
{
    /// <summary>No page has more teams; every shared line is held against each.</summary>
    private const int Most = 32;

    internal static ImmutableArray<PagePart> Of(PageRoles found, ImmutableArray<PageSection> sections)
    {
        if (found.Shared.IsEmpty || found.Roles.Length < 2)
            return [];
        return
        [
            .. found.Shared.SelectMany(section => Above(section, sections)).Distinct().Take(Most)
                .Select(heading => new PagePart(sections[heading].Outline.Line, LastLine(heading, sections)))
                // A part without a role, or with all of them, speaks of the whole page.
                .Where(part => found.Roles.Any(role => IsIn(part, role)) && !found.Roles.All(role => IsIn(part, role))),
        ];
    }

    private static bool IsIn(PagePart part, RoleDraft role) => role.Line >= part.First && role.Line <= part.Last;

    private static IEnumerable<int> Above(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (sections[at].Kind == HeadingKind.Other && !PageHeading.Is(sections, at))
                yield return at;
        }
    }

    private static int LastLine(int heading, ImmutableArray<PageSection> sections)
    {
        var next = heading + 1;
        while (next < sections.Length && sections[next].Level > sections[heading].Level)
            next++;
        return next < sections.Length ? sections[next].Outline.Line - 1 : int.MaxValue;
    }
}
