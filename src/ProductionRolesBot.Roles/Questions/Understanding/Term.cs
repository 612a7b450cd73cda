using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Something a question speaks of that lines of the catalogue may speak of too.</summary>
/// <param name="Text">The words as typed, for the answer.</param>
/// <param name="Stems">Stems of the words that mean it, those that lines have, by number; a line with one of them speaks of it.</param>
/// <param name="IsStrong">False for words that may as well only give the question its shape.</param>
/// <param name="At">Index of its first word.</param>
/// <param name="Count">Number of its words.</param>
internal sealed record Term(string Text, ImmutableArray<int> Stems, bool IsStrong, int At, int Count = 1)
{
    /// <summary>True when some line speaks of it.</summary>
    public bool IsWritten => !Stems.IsEmpty;

    /// <summary>Index behind its last word.</summary>
    public int End => At + Count;

    /// <summary>Stems of the words as typed; of lines that speak of a topic, one with these fits best.</summary>
    public ImmutableArray<int> Typed { get; init; } = Stems;

    /// <summary>The stems on which a yes may rest: for a topic those of the topic itself, not of every word it was typed with.</summary>
    public ImmutableArray<int> Proof { get; init; } = Stems;

    /// <summary>Name of the lexicon's topic, null for a word of no topic.</summary>
    public string? Topic { get; init; }
}
