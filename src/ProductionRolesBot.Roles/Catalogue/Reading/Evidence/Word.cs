using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A word of a sentence by its place.</summary>
internal readonly record struct Word(int Start, int Length)
{
    internal int End => Start + Length;

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Runs of letters, digits and the marks that hold a word together: "3-5", "9.5", "R&amp;D", "don't".</summary>
    internal static ImmutableArray<Word> All(string text)
    {
        var words = new List<Word>((text.Length / 6) + 2);
        AddAll(text, words);
        return [.. words];
    }

    /// <summary>The same into a list that is used again.</summary>
    internal static void AddAll(string text, List<Word> words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || Holds(text, at)))
                at++;
            words.Add(new(start, at - start));
        }
    }

    private static bool Holds(string text, int at) =>
        text[at] is '\'' or '\u2019' or '&' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
