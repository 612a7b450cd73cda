using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A table of grades against the sections of the same page.</summary>
internal static class GradeTableCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var row in GradeTable.Rows(page.Sections))
        {
            var words = TitleWords.Of(row.Title);
            if (page.Family.Roles.FirstOrDefault(role => TitleWords.Of(role.Title).SameAs(words)) is { } role)
            {
                if (!role.Grade.Grades.IsEmpty && !role.Grade.Grades.Contains(row.Grade))
                    yield return page.Problem("PR032", row.Line, $"the table gives \"{role.Title}\" grade {row.Grade}, its section grade {role.Grade.Grades[0]}");
            }
            else if (words.LooksLikeTitle() && !page.Family.Roles.Any(other => words.IsShortFor(TitleWords.Of(other.Title))))
            {
                yield return page.Problem("PR032", row.Line, $"the table names \"{row.Title}\", for which the page has no section");
            }
        }
    }
}
