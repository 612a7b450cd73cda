using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>The phrases that head a section, and the words that may stand around them.</summary>
internal sealed class SectionLexicon
{
    private const string Qualifiers = "qualifiers";
    private readonly FrozenSet<string> qualifiers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly ImmutableArray<SectionPhrase> phrases;
    private readonly ImmutableArray<ImmutableArray<SectionPhrase>> byLastInitial;

    internal SectionLexicon(Dictionary<string, string[]> file)
    {
        qualifiers = file[Qualifiers].ToFrozenSet();
        // Longest first: "job grade" before "grade".
        phrases =
        [
            .. file.Where(entry => entry.Key != Qualifiers)
                .SelectMany(entry => entry.Value.Select(phrase => Phrase(phrase, Enum.Parse<HeadingKind>(entry.Key, ignoreCase: true))))
                .OrderByDescending(phrase => phrase.Words.Length),
        ];
        Names = [.. file.Where(entry => entry.Key != Qualifiers).SelectMany(entry => entry.Value).Select(phrase => phrase.TrimStart('=')).Distinct(StringComparer.OrdinalIgnoreCase)];
        names = Names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        byLastInitial = [.. Enumerable.Range(0, 32).Select(initial => phrases.Where(phrase => SectionPhrase.Initial(phrase.Words[^1]) == initial).ToImmutableArray())];
    }

    /// <summary>The phrases as they are written, each once.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>True for a phrase that heads a section and stands alone.</summary>
    internal bool IsName(ReadOnlySpan<char> words) => names.Contains(words);

    /// <summary>Every phrase that a heading of these words may hold, longest first.</summary>
    internal ImmutableArray<SectionPhrase> PhrasesIn(ReadOnlySpan<TitleToken> words)
    {
        if (words.IsEmpty)
            return [];
        foreach (var word in words[1..])
        {
            // "Requirements for the Editor": before a qualifier a phrase may stand first; else it ends the heading.
            if (IsQualifier(word.Word))
                return phrases;
        }

        return byLastInitial[SectionPhrase.Initial(words[^1].Word)];
    }

    private static SectionPhrase Phrase(string written, HeadingKind kind) =>
        new([.. TitleToken.All(written).Select(token => token.Word)], kind, Alone: written.StartsWith('='));

    /// <summary>"Basic", "for": words around a section name that name no role.</summary>
    internal bool IsQualifier(string word) => qualifiers.Contains(word);
}

/// <summary>A phrase that heads a section, word by word.</summary>
/// <param name="Alone">True ("=" in the file) when a title may end in the same words: "Manager, Digital Experience".</param>
internal sealed record SectionPhrase(ImmutableArray<string> Words, HeadingKind Kind, bool Alone)
{
    /// <summary>The first letters of its words, a bit each: most headings differ there already.</summary>
    internal uint Initials { get; } = Words.Aggregate(0u, (initials, word) => initials | InitialOf(word));

    internal static uint InitialOf(string word) => 1u << Initial(word);

    /// <summary>Below 32. "&amp;" may stand for "and".</summary>
    internal static int Initial(string word) => (word is "&" ? 'a' : word[0]) & 31;
}
