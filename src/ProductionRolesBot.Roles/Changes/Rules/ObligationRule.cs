using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>A plus &lt; required, where the whole line is softened: "degree required; MBA a plus" asks for a degree.</summary>
internal static class ObligationRule
{
    public static int Compare(ComparedLine from, ComparedLine to) =>
        IsMust(from) is { } lower && IsMust(to) is { } upper && Overlap.IsMost(from, to) ? upper.CompareTo(lower) : 0;

    /// <summary>Null where only a part of the line is softened, and for what is no requirement.</summary>
    private static bool? IsMust(ComparedLine line)
    {
        if (line.Bullet is not Requirement requirement)
            return null;
        if (requirement.Strength == RequirementStrength.Required)
            return true;
        var text = requirement.Text.AsSpan().Trim(" .!");
        return text.ContainsAny(";.") || !(ChangeWords.Softens(text, atStart: true) || ChangeWords.Softens(text, atStart: false)) ? null : false;
    }
}
