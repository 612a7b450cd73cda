using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>Words without repeats, in the order of their letters, so that two sets are held against each other in one pass.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    /// <summary>The words, in that order.</summary>
    public ImmutableArray<string> Words { get; } = [.. words.Distinct().Order(StringComparer.Ordinal)];

    public int Count => Words.Length;

    /// <summary>The words that both sets have.</summary>
    public Common With(WordSet other) => new(Words, other.Words);

    /// <summary>True when both sets have a word.</summary>
    public bool Shares(WordSet other) => With(other).MoveNext();

    /// <summary>How many words both sets have.</summary>
    public int CountShared(WordSet other)
    {
        var count = 0;
        foreach (var _ in With(other))
            count++;
        return count;
    }

    /// <summary>True when both sets have the same words.</summary>
    public bool IsSameAs(WordSet other) => Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    /// <summary>Goes through the words of two sets at once.</summary>
    public ref struct Common(ImmutableArray<string> first, ImmutableArray<string> second)
    {
        private int a = -1;
        private int b;

        public readonly string Current => first[a];

        public readonly Common GetEnumerator() => this;

        public bool MoveNext()
        {
            a++;
            while (a < first.Length && b < second.Length)
            {
                var order = string.CompareOrdinal(first[a], second[b]);
                if (order == 0)
                    return true;
                a += order < 0 ? 1 : 0;
                b += order > 0 ? 1 : 0;
            }

            return false;
        }
    }
}
