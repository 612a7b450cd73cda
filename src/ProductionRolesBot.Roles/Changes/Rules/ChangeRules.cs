using System.Collections.Immutable;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>
/// The only ways in which a line counts as raised or lowered. The first rule that has something to say decides: numbers
/// before words, what is asked of the person before what the work is.
/// </summary>
internal static class ChangeRules
{
    private static readonly ImmutableArray<ChangeRule> InOrder =
    [
        new("years", YearsRule.Compare),
        new("obligation", ObligationRule.Compare),
        new("education", EducationRule.Compare),
        new("degree_word", (from, to) => LadderRule.Compare("degreeWords", from, to)),
        new("proven_ability", (from, to) => LadderRule.Compare("proof", from, to)),
        new("frequency", (from, to) => LadderRule.Compare("frequency", from, to)),
        new("ownership", OwnershipRule.Compare),
        new("scope", ScopeRule.Compare),
    ];

    /// <summary>The class of two lines that are one expectation in different words, and the rule that found it.</summary>
    public static (ChangeClass Class, string? Rule) Judge(ComparedLine from, ComparedLine to)
    {
        foreach (var rule in InOrder)
        {
            if (rule.Compare(from, to) is var sign and not 0)
                return (sign > 0 ? ChangeClass.Raised : ChangeClass.Lowered, rule.Name);
        }

        return (ChangeClass.Reworded, null);
    }
}
