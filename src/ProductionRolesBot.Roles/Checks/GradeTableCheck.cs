using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A table of grades against the sections of the same page: sales/digital-success.md has a row for a role that it never describes.</summary>
internal static class GradeTableCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        if (page.Grades.Rows.IsEmpty)
            yield break;
        var roles = page.Roles.Roles.Zip(page.Family.Roles).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var row in page.Grades.Rows)
        {
            if (page.Grades.RoleOf(row) is { } draft)
            {
                if (roles[draft] is { Grade.Grades: { IsEmpty: false } stated } role && !stated.Contains(row.Grade))
                    yield return page.Problem("PR032", row.Line, $"the table gives \"{role.Title}\" grade {row.Grade}, its section grade {stated[0]}");
            }
            else if (!row.IsOfAnotherPage && row.Words.LooksLikeTitle() && !MayMean(row, page.Roles.Roles))
            {
                yield return page.Problem("PR032", row.Line, $"the table names \"{row.Title}\", for which the page has no section");
            }
        }
    }

    /// <summary>A short form of a role's title, or the titles of several roles in one cell.</summary>
    private static bool MayMean(GradeRow row, ImmutableArray<RoleDraft> roles) =>
        roles.Take(Reach.Most).Any(role => row.Words.IsShortFor(role.Words) || role.Words.IsPartOf(row.Words));
}
