using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>How one page writes the words of titles, for comparing spellings once all pages are read.</summary>
/// <param name="Lines">The page.</param>
/// <param name="Headings">Every word of its headings: they tell how a word is usually spelled.</param>
/// <param name="Names">The words written with a capital in the midst of sentences.</param>
internal sealed record TitleUses(PageLines Lines, ImmutableArray<WrittenWord> Headings, ImmutableArray<WrittenWord> Names)
{
    /// <summary>Shorter words have neighbours that are words too.</summary>
    internal const int Shortest = 5;

    internal static TitleUses Of(PageReading page)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var headings = ImmutableArray.CreateBuilder<WrittenWord>();
        var names = ImmutableArray.CreateBuilder<WrittenWord>();
        AddNames(page.Outline.Title, page.Outline.TitleLine, 0, words, headings);
        foreach (var section in page.Sections)
        {
            foreach (var word in section.HeadingWords)
            {
                // A misspelled "Responsibilites" has a finding of its own.
                if (word.Word.Length >= Shortest && word.Word != section.Meaning.Misspelled && !word.Word.Contains('\''))
                    headings.Add(new(word.Word, section.Outline.Line));
            }

            // The first word of a sentence has its capital from its place.
            foreach (var sentence in section.AllSentences)
                AddNames(sentence.Text, sentence.Line, 1, words, names);
        }

        return new(page.Lines, headings.DrainToImmutable(), names.DrainToImmutable());
    }

    /// <summary>Walks from capital to capital, which are few, instead of from word to word.</summary>
    private static void AddNames(string text, int line, int from, HashSet<string> words, ImmutableArray<WrittenWord>.Builder names)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[32];
        for (var at = from; at < text.Length; at++)
        {
            var capital = text.AsSpan(at).IndexOfAnyInRange('A', 'Z');
            if (capital < 0)
                return;
            var start = at += capital;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at - start < Shortest || at - start > lower.Length || (start > 0 && char.IsLetterOrDigit(text[start - 1])) || char.IsUpper(text[start + 1]))
                continue;
            var length = text.AsSpan(start, at - start).ToLowerInvariant(lower);
            if (!known.TryGetValue(lower[..length], out var word))
                words.Add(word = lower[..length].ToString());
            names.Add(new(word, line));
        }
    }
}

/// <summary>A word in lower case and its line.</summary>
internal readonly record struct WrittenWord(string Word, int Line);
