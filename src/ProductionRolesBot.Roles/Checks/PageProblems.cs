using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Writes findings about one page.</summary>
internal static class PageProblems
{
    internal static CatalogueProblem Problem(this PageReading page, string code, int line, string message, string? correction = null, ProblemSeverity? severity = null)
    {
        var rule = CheckRule.Of(code);
        return new(code, severity ?? rule.Severity, new(page.Outline.Path, line), message)
        {
            Quote = page.LineAt(line),
            Why = rule.Why,
            Correction = correction,
        };
    }
}
