using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A table of grades against the sections of the same page.</summary>
internal static class GradeTableCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        if (page.Grades.Rows.IsEmpty)
            yield break;
        var roles = page.Family.Roles.ToLookup(role => TitleWords.Of(role.Title).Key, StringComparer.Ordinal);
        foreach (var row in page.Grades.Rows)
        {
            if (roles[row.Words.Key].FirstOrDefault() is { } role)
            {
                if (!role.Grade.Grades.IsEmpty && !role.Grade.Grades.Contains(row.Grade))
                    yield return page.Problem("PR032", row.Line, $"the table gives \"{role.Title}\" grade {row.Grade}, its section grade {role.Grade.Grades[0]}");
            }
            else if (row.Words.LooksLikeTitle() && !page.Family.Roles.Take(Reach.Most).Any(other => row.Words.IsShortFor(TitleWords.Of(other.Title))))
            {
                yield return page.Problem("PR032", row.Line, $"the table names \"{row.Title}\", for which the page has no section");
            }
        }
    }
}
