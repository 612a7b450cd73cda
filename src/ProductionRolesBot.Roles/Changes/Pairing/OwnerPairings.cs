using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>What the owner of a catalogue says about lines that the words alone would pair wrongly, or not at all.</summary>
/// <param name="Items">In the order of the file; the first that fits counts.</param>
public sealed record OwnerPairings(ImmutableArray<OwnerPairing> Items)
{
    /// <summary>Name under which a class given by the owner appears in place of a rule.</summary>
    internal const string Rule = "owner";

    /// <summary>An owner who says nothing.</summary>
    public static OwnerPairings None { get; } = new([]);

    /// <summary>The pairs of two lists that the owner names, by their places.</summary>
    internal IEnumerable<(int From, int To)> Among(ComparedLine[] first, ComparedLine[] second)
    {
        foreach (var item in Items.Where(item => !item.Apart))
        {
            var (from, to) = (Array.FindIndex(first, item.IsFrom), Array.FindIndex(second, item.IsTo));
            if (from >= 0 && to >= 0)
                yield return (from, to);
            // The way down is the same pair.
            (from, to) = (Array.FindIndex(first, item.IsTo), Array.FindIndex(second, item.IsFrom));
            if (from >= 0 && to >= 0)
                yield return (from, to);
        }
    }

    /// <summary>Whether the owner says that two lines have nothing to do with each other.</summary>
    internal bool Parts(ComparedLine a, ComparedLine b) => Items.Any(item => item.Apart && item.Joins(a, b));

    /// <summary>The class that the owner gives the pair; null where the rules shall find it.</summary>
    internal ChangeClass? ClassOf(ComparedLine from, ComparedLine to)
    {
        var item = Items.FirstOrDefault(item => !item.Apart && item.Joins(from, to));
        var isWayUp = item?.IsFrom(from) == true;
        return item?.Class switch
        {
            ChangeClass.Raised => isWayUp ? ChangeClass.Raised : ChangeClass.Lowered,
            ChangeClass.Lowered => isWayUp ? ChangeClass.Lowered : ChangeClass.Raised,
            var other => other,
        };
    }
}
