using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>One team &lt; several teams &lt; department &lt; company &lt; industry: the widest that each line names, in lines much alike.</summary>
internal static class ScopeRule
{
    public static int Compare(ComparedLine from, ComparedLine to)
    {
        var (lower, upper) = (ChangeWords.Ladders["scope"].In(from.Words), ChangeWords.Ladders["scope"].In(to.Words));
        return lower.IsEmpty || upper.IsEmpty || !Overlap.IsMost(from, to) ? 0 : upper.Max(rung => rung.Height).CompareTo(lower.Max(rung => rung.Height));
    }
}
