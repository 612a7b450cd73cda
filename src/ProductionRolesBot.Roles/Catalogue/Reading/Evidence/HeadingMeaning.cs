using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>What a heading announces, and for whom: "Senior Editor Job Grade" is a grade section for "Senior Editor".</summary>
/// <param name="Kind">What it announces; <see cref="HeadingKind.Other"/> for a role's title and everything unknown.</param>
/// <param name="Subject">The words before or after the section's name, as written; empty without any.</param>
/// <param name="Misspelled">The word of the section's name that is misspelled, null when none is.</param>
internal readonly record struct HeadingMeaning(HeadingKind Kind, string Subject, string? Misspelled)
{
    internal static HeadingMeaning Of(string heading, ReadOnlySpan<TitleToken> words)
    {
        // "Responsibilities (extends Senior Editor Responsibilities)": what stands in brackets is said besides (engineering/vulnerability-research-engineer.mm.md).
        if (heading.EndsWith(')') && heading.IndexOf('(') is var open and > 0 && CountBefore(words, open) is var besides and > 0
            && Of(heading[..open], words[..besides]) is { Kind: not HeadingKind.Other } before)
            return before;
        var (initials, leading) = (InitialsOf(words), 0);
        while (leading < words.Length && ReadingWords.Sections.IsQualifier(words[leading].Word))
            leading++;
        foreach (var phrase in ReadingWords.Sections.PhrasesIn(words))
        {
            var rest = words.Length - phrase.Words.Length;
            // However misspelled, a word keeps its first letter.
            if (rest < 0 || (phrase.Initials & ~initials) != 0)
                continue;
            // "Senior Editor Requirements", "Requirements for the Senior Editor"; words in the middle are part of a title.
            // "General Requirements for the Editor" begins with its section too (security/security-engineer.md).
            var subject = words[..rest];
            if (!Matches(words[rest..], phrase, out var misspelled) && !Begins(words, 0, phrase, ref subject, out misspelled) && !Begins(words, leading, phrase, ref subject, out misspelled))
                continue;

            var named = SubjectIn(heading, subject);
            // "Base Requirements Across All Levels" are requirements (product/product-manager.md).
            if (phrase.Kind == HeadingKind.Levels && ReadingWords.Sections.IsName(named))
                continue;
            if (named.Length == 0 || !phrase.Alone)
                return new(phrase.Kind, named, misspelled);
        }

        return new(HeadingKind.Other, "", null);
    }

    /// <summary>True when the phrase stands at that place and goes on with "for the …".</summary>
    private static bool Begins(ReadOnlySpan<TitleToken> words, int at, SectionPhrase phrase, ref ReadOnlySpan<TitleToken> subject, out string? misspelled)
    {
        misspelled = null;
        var end = at + phrase.Words.Length;
        if (end >= words.Length || !ReadingWords.Sections.IsQualifier(words[end].Word) || !Matches(words[at..end], phrase, out misspelled))
            return false;
        subject = words[end..];
        return true;
    }

    private static int CountBefore(ReadOnlySpan<TitleToken> words, int place)
    {
        var count = 0;
        while (count < words.Length && words[count].Start < place)
            count++;
        return count;
    }

    private static uint InitialsOf(ReadOnlySpan<TitleToken> words)
    {
        var initials = 0u;
        foreach (var word in words)
            initials |= SectionPhrase.InitialOf(word.Word);
        return initials;
    }

    private static string SubjectIn(string heading, ReadOnlySpan<TitleToken> words)
    {
        while (words.Length > 0 && ReadingWords.Sections.IsQualifier(words[0].Word))
            words = words[1..];
        while (words.Length > 0 && ReadingWords.Sections.IsQualifier(words[^1].Word))
            words = words[..^1];
        if (words.IsEmpty)
            return "";
        var end = words[^1].End;
        return heading[words[0].Start..(end < heading.Length && heading[end] == ')' ? end + 1 : end)];
    }

    private static bool Matches(ReadOnlySpan<TitleToken> words, SectionPhrase phrase, out string? misspelled)
    {
        misspelled = null;
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            if (words[i].Word == phrase.Words[i] || (words[i].Word == "&" && phrase.Words[i] == "and"))
                continue;
            // Short words have too many neighbours, "grade" and "trade", unless the other words leave no doubt: "Carrer Ladder". A
            // "specialist" is no misspelled "specialties".
            if (Math.Min(words[i].Word.Length, phrase.Words[i].Length) < (phrase.Words.Length > 1 && misspelled is null ? 6 : 9) || ReadingWords.Titles.IsNoun(words[i].Word) || !Spelling.Near(words[i].Word, phrase.Words[i]))
                return false;
            // One for many is no slip: "Nice-to-have Requirement" (engineering/backend-engineer.mm.md).
            misspelled = words[i].Word.TrimEnd('s') == phrase.Words[i].TrimEnd('s') ? misspelled : words[i].Word;
        }

        return true;
    }
}

/// <summary>What a heading announces.</summary>
internal enum HeadingKind
{
    Other,
    Levels,
    Grade,
    Responsibilities,
    Requirements,
    NiceToHaves,
    PerformanceIndicators,
    CareerLadder,
    HiringProcess,
    Specialties,
    Segments,
    Furniture,
}
