using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>The words by which pages are read. They are data: a new spelling is a line in a file beside this one.</summary>
internal static class ReadingWords
{
    internal static TitleLexicon Titles { get; } = new(Load("titles", LexiconJson.Default.TitleWordsFile));

    internal static SectionLexicon Sections { get; } = new(Load("sections", LexiconJson.Default.DictionaryStringStringArray));

    internal static PhraseLexicon Phrases { get; } = new(Load("phrases", LexiconJson.Default.DictionaryStringStringArray));

    internal static PhraseLexicon Requirements { get; } = new(Load("requirements", LexiconJson.Default.DictionaryStringStringArray));

    internal static PhraseLexicon Tracks { get; } = new(Load("tracks", LexiconJson.Default.DictionaryStringStringArray));

    private static T Load<T>(string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        using var file = typeof(ReadingWords).Assembly.GetManifestResourceStream($"Reading.{name}.json")!;
        return JsonSerializer.Deserialize(file, type)!;
    }
}

internal sealed record TitleWordsFile(
    string[] Seniority, string[] Leading, string[] Silent, string[] People, string[] Stop, Dictionary<string, string> LongForms, string[] Nouns);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TitleWordsFile))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class LexiconJson : JsonSerializerContext;
