using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ProductionRolesBot.Roles.Catalogue.Reading;

/// <summary>
/// Gathers what a page mostly has none or few of. Nothing is allocated before the first, and an empty one is the empty array that
/// all share: a catalogue of six hundred roles has two thousand empty lists.
/// </summary>
/// <param name="expected">How many will come, as far as that is known; 0 where it is not.</param>
internal struct Few<T>(int expected)
{
    private const int Unknown = 4;

    private T[]? items;

    internal int Count { get; private set; }

    internal readonly Span<T> All => items.AsSpan(0, Count);

    internal void Add(T item)
    {
        if (items is null)
            items = new T[expected > 0 ? expected : Unknown];
        else if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    /// <summary>What was gathered; the gathering must not go on.</summary>
    internal ImmutableArray<T> Take()
    {
        if (Count == 0)
            return [];
        Array.Resize(ref items, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
