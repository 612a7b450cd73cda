using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>All that a lexicon says about a word.</summary>
/// <param name="Traits">What it is, in the singular or the plural.</param>
/// <param name="Phrases">The phrases it begins, longest first.</param>
/// <param name="Alone">What it means by itself.</param>
internal sealed record LexiconWord(WordTraits Traits, ImmutableArray<Phrase> Phrases, ImmutableArray<Meaning> Alone);

/// <summary>What a word of a lexicon is.</summary>
[Flags]
internal enum WordTraits
{
    None,

    /// <summary>It carries no subject of its own.</summary>
    Common = 1,

    /// <summary>Alone it means something in a question.</summary>
    Concept = 2,

    /// <summary>Alone it names something that lines may speak of.</summary>
    Topic = 4,

    /// <summary>It names an occupation.</summary>
    Occupation = 8,

    /// <summary>It says that the plain role of a ladder is meant.</summary>
    PlainLevel = 16,
}
