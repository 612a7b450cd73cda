using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>What a line of the catalogue speaks of, itself and in what is nested in it. Read once, when the catalogue is loaded.</summary>
/// <param name="Stems">Numbers of its stems, ascending.</param>
/// <param name="Topics">The lexicon's topics that these stems belong to, one bit each.</param>
internal sealed record LineWords(ImmutableArray<int> Stems, ulong Topics)
{
    /// <summary>True when the line has one of these stems.</summary>
    public bool HasAny(ImmutableArray<int> stems)
    {
        foreach (var stem in stems)
        {
            if (Stems.AsSpan().BinarySearch(stem) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>How many stems two lines share.</summary>
    public int SharedWith(LineWords other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < Stems.Length && j < other.Stems.Length;)
        {
            var order = Stems[i].CompareTo(other.Stems[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
