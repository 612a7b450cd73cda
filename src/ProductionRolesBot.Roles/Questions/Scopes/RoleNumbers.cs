using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Kinds;

namespace ProductionRolesBot.Roles.Questions.Scopes;

/// <summary>Roles in the order of a number of theirs, and of equal numbers in their own order. A role may have several: a page that offers two grades.</summary>
internal sealed class RoleNumbers
{
    private readonly Entry[] rising;

    /// <summary>Those of roles that have a smaller number too.</summary>
    private readonly Entry[] further;

    /// <param name="roles">The roles.</param>
    /// <param name="numbersOf">The numbers of a role, rising; none where the pages say none.</param>
    public RoleNumbers(ImmutableArray<Role> roles, Func<Role, ImmutableArray<decimal>> numbersOf)
    {
        rising = [.. roles.SelectMany(role => Entries(role, numbersOf(role))).OrderBy(entry => entry.Number)];
        further = [.. rising.Where(entry => entry.Smaller is not null)];
    }

    /// <summary>The largest number, null when there is none.</summary>
    public decimal? Highest => rising is [.., var last] ? last.Number : null;

    /// <summary>The smallest number, null when there is none.</summary>
    public decimal? Lowest => rising is [var first, ..] ? first.Number : null;

    /// <summary>How many roles have a number in the range.</summary>
    public int CountIn(NumberRange range)
    {
        var count = Within(range).Count;
        foreach (var entry in further)
            count -= range.Contains(entry.Number) && IsRepeated(entry, range) ? 1 : 0;
        return count;
    }

    /// <summary>The roles with a number in the range, each once at its smallest, rising.</summary>
    public IEnumerable<Role> RisingIn(NumberRange range) => Within(range).Where(entry => !IsRepeated(entry, range)).Select(entry => entry.Role);

    /// <summary>The roles with a number in the range, each once at its smallest, the largest first.</summary>
    public IEnumerable<Role> FallingIn(NumberRange range)
    {
        var entries = Within(range);
        for (var end = entries.Count; end > 0;)
        {
            var first = FirstFrom(entries[end - 1].Number, orAbove: false) - entries.Offset;
            for (var at = Math.Max(first, 0); at < end; at++)
            {
                if (!IsRepeated(entries[at], range))
                    yield return entries[at].Role;
            }

            end = Math.Max(first, 0);
        }
    }

    /// <summary>The last of the roles in the range, as they rise.</summary>
    public Role? LastIn(NumberRange range) => Within(range).Reverse().FirstOrDefault(entry => !IsRepeated(entry, range))?.Role;

    private static IEnumerable<Entry> Entries(Role role, ImmutableArray<decimal> numbers) =>
        numbers.Select((number, at) => new Entry(number, at == 0 ? null : numbers[at - 1], role));

    /// <summary>True for the second number of a role in the range.</summary>
    private static bool IsRepeated(Entry entry, NumberRange range) => entry.Smaller is { } smaller && range.Contains(smaller);

    private ArraySegment<Entry> Within(NumberRange range)
    {
        var first = range.Least is { } least ? FirstFrom(least, range.ExcludesLeast) : 0;
        var end = range.Most is { } most ? FirstFrom(most, !range.ExcludesMost) : rising.Length;
        return first < end ? new ArraySegment<Entry>(rising, first, end - first) : ArraySegment<Entry>.Empty;
    }

    /// <summary>The place of the first entry with that number or a larger one, or only with a larger one.</summary>
    private int FirstFrom(decimal number, bool orAbove)
    {
        var (first, end) = (0, rising.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (orAbove ? rising[middle].Number <= number : rising[middle].Number < number)
                first = middle + 1;
            else
                end = middle;
        }

        return first;
    }

    private sealed record Entry(decimal Number, decimal? Smaller, Role Role);
}
