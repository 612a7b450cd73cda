using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>One list of words or phrases of a lexicon file. Case never matters.</summary>
[JsonConverter(typeof(PhraseListConverter))]
internal sealed class PhraseList(string[] phrases)
{
    private const int LongestCounted = 31;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        phrases.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For every first letter the lengths that phrases have, a bit each: most words differ there already.</summary>
    private readonly uint[] lengths = LengthsOf(phrases);

    private readonly SearchValues<string> search = SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);

    /// <summary>The phrases in the order of the file.</summary>
    internal ImmutableArray<string> All { get; } = [.. phrases];

    /// <summary>True when the list has that word.</summary>
    internal bool Holds(ReadOnlySpan<char> word) => MayHold(word) && words.Contains(word);

    /// <summary>A word as the list writes it; null when the list has it not.</summary>
    internal string? Find(ReadOnlySpan<char> word) => MayHold(word) && words.TryGetValue(word, out var found) ? found : null;

    /// <summary>True when the text contains one of the phrases.</summary>
    internal bool OccursIn(ReadOnlySpan<char> text) => text.ContainsAny(search);

    /// <summary>Where the text first has one of the phrases, -1 when it has none.</summary>
    internal int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(search);

    /// <summary>True when the text begins with one of the phrases.</summary>
    internal bool Starts(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (char.IsAscii(text[0]) && lengths[text[0] & 31] == 0))
            return false;
        foreach (var phrase in All)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The text without the whole words of this list, and the spaces after them, at its start.</summary>
    internal ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            foreach (var phrase in All)
            {
                if (text.Length > phrase.Length && text[phrase.Length] == ' ' && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                    text = text[phrase.Length..].TrimStart();
            }
        }

        return text;
    }

    private bool MayHold(ReadOnlySpan<char> word) =>
        word.Length >= LongestCounted || (!word.IsEmpty && (!char.IsAscii(word[0]) || (lengths[word[0] & 31] & (1u << word.Length)) != 0));

    private static uint[] LengthsOf(string[] phrases)
    {
        // A letter and its capital have the last five bits in common.
        var lengths = new uint[32];
        foreach (var phrase in phrases)
            lengths[phrase[0] & 31] |= 1u << Math.Min(phrase.Length, LongestCounted);
        return lengths;
    }
}

internal sealed class PhraseListConverter : JsonConverter<PhraseList>
{
    public override PhraseList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var phrases = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            phrases.Add(reader.GetString()!);
        return new([.. phrases]);
    }

    public override void Write(Utf8JsonWriter writer, PhraseList value, JsonSerializerOptions options) => throw new NotSupportedException();
}
