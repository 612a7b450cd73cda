using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>The words of the sentences that state facts, list by list as the file names them.</summary>
internal sealed class PhraseLexicon(Dictionary<string, string[]> file)
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> ordered =
        file.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray());

    private readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> lists =
        file.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>());

    private readonly FrozenDictionary<string, SearchValues<string>> searches =
        file.ToFrozenDictionary(entry => entry.Key, entry => SearchValues.Create(entry.Value, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when that list of the file holds the word, whatever its case.</summary>
    internal bool Holds(string list, ReadOnlySpan<char> word) => lists[list].Contains(word);

    /// <summary>True when the text contains one of the phrases of that list.</summary>
    internal bool OccursIn(string list, ReadOnlySpan<char> text) => text.ContainsAny(searches[list]);

    /// <summary>The phrases of a list in the order of the file.</summary>
    internal ImmutableArray<string> All(string list) => ordered[list];

    /// <summary>"Sr", "e.g": what a full stop after does not end a sentence.</summary>
    internal bool IsAbbreviation(ReadOnlySpan<char> word) => Holds("abbreviations", word);
}
