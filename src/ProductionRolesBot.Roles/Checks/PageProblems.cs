using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Writes findings about one page, each with the line it speaks of.</summary>
internal static class PageProblems
{
    internal static CatalogueProblem Problem(this PageReading page, string code, int line, string message, string? correction = null) =>
        page.Lines.Problem(code, line, message, correction);

    internal static CatalogueProblem Problem(this PageLines lines, string code, int line, string message, string? correction = null)
    {
        var rule = CheckRule.Of(code);
        return new(code, rule.Severity, new(lines.Path, line), message) { Quote = lines.At(line), Why = rule.Why, Correction = correction };
    }
}
