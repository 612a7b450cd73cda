using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Roles with no grade or with several, and grades that fall on the way down the page (finance/senior-director-enterprise-applications.md).</summary>
internal static class GradeCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        JobGrade? before = null;
        foreach (var role in page.Family.Roles)
        {
            switch (role.Grade)
            {
                case GradeStatement.NotStated:
                    yield return page.Problem("PR034", role.Source.Line, $"no line gives \"{role.Title}\" a grade");
                    break;
                case GradeStatement.Several several when several.Candidates.Select(candidate => candidate.Quote.Source.Line).Distinct().Count() > 1:
                    yield return page.Problem("PR031", several.Candidates[^1].Quote.Source.Line, $"\"{role.Title}\" is given the grades {string.Join(" and ", role.Grade.Grades)}");
                    break;
            }

            if (role.Grade is not GradeStatement.Stated { Grade: var grade })
                continue;
            if (grade < before)
                yield return page.Problem("PR036", role.Source.Line, $"\"{role.Title}\" has grade {grade} below grade {before}");
            before = grade;
        }
    }
}
