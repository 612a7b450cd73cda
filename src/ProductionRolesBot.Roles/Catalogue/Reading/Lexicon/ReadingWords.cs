using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>The words by which pages are read. They are data: a new spelling is a word in a file beside this one.</summary>
internal static class ReadingWords
{
    internal static TitleLexicon Titles { get; } = new(Load("titles", LexiconJson.Default.TitleWordsFile));

    internal static SectionLexicon Sections { get; } = new(Load("sections", LexiconJson.Default.DictionaryStringStringArray));

    internal static ProseWords Prose { get; } = Load("prose", LexiconJson.Default.ProseWords);

    internal static GradeWords Grades { get; } = Load("grades", LexiconJson.Default.GradeWords);

    internal static ReportingWords Reporting { get; } = Load("reporting", LexiconJson.Default.ReportingWords);

    internal static InheritanceWords Inheritance { get; } = Load("inheritance", LexiconJson.Default.InheritanceWords);

    internal static LadderWords Ladders { get; } = Load("ladders", LexiconJson.Default.LadderWords);

    internal static RequirementWords Requirements { get; } = Load("requirements", LexiconJson.Default.RequirementWords);

    internal static TrackWords Tracks { get; } = Load("tracks", LexiconJson.Default.TrackWords);

    private static T Load<T>(string name, JsonTypeInfo<T> type)
    {
        using var file = typeof(ReadingWords).Assembly.GetManifestResourceStream($"Reading.{name}.json")!;
        return JsonSerializer.Deserialize(file, type)!;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TitleWordsFile))]
[JsonSerializable(typeof(ProseWords))]
[JsonSerializable(typeof(GradeWords))]
[JsonSerializable(typeof(ReportingWords))]
[JsonSerializable(typeof(InheritanceWords))]
[JsonSerializable(typeof(LadderWords))]
[JsonSerializable(typeof(RequirementWords))]
[JsonSerializable(typeof(TrackWords))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class LexiconJson : JsonSerializerContext;
