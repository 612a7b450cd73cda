using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>Basic &lt; strong &lt; advanced; ability &lt; proven ability; occasional &lt; frequent: a word of a ladder against another of it.</summary>
internal static class LadderRule
{
    public static int Compare(string ladder, ComparedLine from, ComparedLine to)
    {
        var (lower, upper) = (ChangeWords.Ladders[ladder].In(from.Words), ChangeWords.Ladders[ladder].In(to.Words));
        if (lower.Length == upper.Length)
            return Heights.Compare([.. lower.Select(rung => (decimal)rung.Height)], [.. upper.Select(rung => (decimal)rung.Height)]);
        // A word put in or taken out decides only where nothing else differs.
        return Overlap.IsWhole(from, to) ? Highest(upper).CompareTo(Highest(lower)) : 0;
    }

    private static int Highest(IEnumerable<Rung> rungs) => rungs.Select(rung => rung.Height).DefaultIfEmpty().Max();
}
