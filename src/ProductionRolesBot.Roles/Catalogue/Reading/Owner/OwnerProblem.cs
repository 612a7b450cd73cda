using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Owner;

/// <summary>What is wrong with an owner's file: it never keeps the pages from being read.</summary>
internal static class OwnerProblem
{
    private const string Code = "PR041";

    internal static CatalogueProblem Of(SourceLocation source, string message)
    {
        var rule = CheckRule.Of(Code);
        return new(rule.Code, rule.Severity, source, message) { Why = rule.Why };
    }
}
