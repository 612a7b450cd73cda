using System.Buffers;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A word of a sentence by its place.</summary>
internal readonly record struct Word(int Start, int Length)
{
    internal int End => Start + Length;

    internal ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Runs of letters, digits and the marks that hold a word together: "3-5", "9.5", "R&amp;D", "don't".</summary>
    internal static ImmutableArray<Word> All(ReadOnlySpan<char> text)
    {
        // Every word is a letter and, but for the last, a space.
        var words = ArrayPool<Word>.Shared.Rent((text.Length + 1) / 2);
        var count = 0;
        for (var word = First(text, 0); word.Length > 0; word = First(text, word.End))
            words[count++] = word;
        var all = ImmutableArray.Create(words, 0, count);
        ArrayPool<Word>.Shared.Return(words);
        return all;
    }

    /// <summary>The first word that begins there or later; empty when none does.</summary>
    internal static Word First(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        var end = from;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Holds(text, end)))
            end++;
        return new(from, end - from);
    }

    private static bool Holds(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '\u2019' or '&' or '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
