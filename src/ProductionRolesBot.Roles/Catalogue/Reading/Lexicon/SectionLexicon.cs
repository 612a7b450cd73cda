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

    internal SectionLexicon(Dictionary<string, string[]> file)
    {
        qualifiers = file[Qualifiers].ToFrozenSet();
        // Longest first: "job grade" before "grade".
        Phrases =
        [
            .. file.Where(entry => entry.Key != Qualifiers)
                .SelectMany(entry => entry.Value.Select(phrase => Phrase(phrase, Enum.Parse<HeadingKind>(entry.Key, ignoreCase: true))))
                .OrderByDescending(phrase => phrase.Words.Length),
        ];
    }

    internal ImmutableArray<SectionPhrase> Phrases { get; }

    private static SectionPhrase Phrase(string written, HeadingKind kind) =>
        new(TitleWords.Split(written), kind, Alone: written.StartsWith('='));

    /// <summary>"Basic", "for": words around a section name that name no role.</summary>
    internal bool IsQualifier(string word) => qualifiers.Contains(word);
}

/// <summary>A phrase that heads a section, word by word.</summary>
/// <param name="Alone">True ("=" in the file) when a title may end in the same words: "Manager, Digital Experience".</param>
internal sealed record SectionPhrase(ImmutableArray<string> Words, HeadingKind Kind, bool Alone)
{
    /// <summary>The first letters of its words, a bit each: most headings differ there already.</summary>
    internal uint Initials { get; } = Words.Aggregate(0u, (initials, word) => initials | InitialOf(word));

    /// <summary>"&amp;" may stand for "and".</summary>
    internal static uint InitialOf(string word) => 1u << ((word is "&" ? 'a' : word[0]) & 31);
}
