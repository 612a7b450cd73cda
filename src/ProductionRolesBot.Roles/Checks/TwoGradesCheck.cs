using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A title that has different grades on different pages (product/pricing.mm.md).</summary>
internal static class TwoGradesCheck
{
    internal static IEnumerable<CatalogueProblem> Find(ImmutableArray<JobFamily> families)
    {
        var graded = families.SelectMany(family => family.Roles).Where(role => role.Grade is GradeStatement.Stated);
        foreach (var same in graded.GroupBy(role => string.Join(' ', TitleWords.Of(role.Title).Words), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Where(role => role.Grade.Grades[0] != first.Grade.Grades[0]))
            {
                var rule = CheckRule.Of("PR037");
                yield return new(rule.Code, rule.Severity, other.Source, $"\"{other.Title}\" has grade {other.Grade.Grades[0]} here and grade {first.Grade.Grades[0]} in {first.Source}") { Why = rule.Why, Quote = other.Grade.Quotes[0].Text };
            }
        }
    }
}
