using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>The words of one language: what they mean in a question, and the sentences of an answer. One data file each.</summary>
internal sealed record Lexicon
{
    /// <summary>ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Words and phrases by what they mean in a question.</summary>
    public required FrozenDictionary<Concept, ImmutableArray<string>> Concepts { get; init; }

    /// <summary>Words for the same thing in the lines of a catalogue; a topic has the same name in every language.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> Topics { get; init; }

    /// <summary>Words for what no role catalogue holds, by subject.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> Beyond { get; init; }

    /// <summary>Short and foreign forms of the words that titles are made of, each with its full English form.</summary>
    public required FrozenDictionary<string, string> TitleWords { get; init; }

    /// <summary>Words that place a title on a ladder.</summary>
    public required ImmutableArray<string> LevelWords { get; init; }

    /// <summary>Words that say a role is the plain one of its ladder.</summary>
    public required ImmutableArray<string> PlainLevelWords { get; init; }

    /// <summary>Words that name an occupation and therefore end a title, also when no role of the catalogue bears them.</summary>
    public required ImmutableArray<string> Occupations { get; init; }

    /// <summary>Words that carry no subject of their own.</summary>
    public required ImmutableArray<string> CommonWords { get; init; }

    /// <summary>Short forms written as one word, with what they stand for.</summary>
    public required FrozenDictionary<string, string> Expansions { get; init; }

    /// <summary>Endings taken off to find the stem, longest first.</summary>
    public required ImmutableArray<string> Endings { get; init; }

    /// <summary>Numbers written as words.</summary>
    public required FrozenDictionary<string, int> Numbers { get; init; }

    /// <summary>Words that say how much of a skill is asked, from 1 upward.</summary>
    public required FrozenDictionary<string, int> Strengths { get; init; }

    /// <summary>Words that open an alternative behind "or": "equivalent", "similar".</summary>
    public required ImmutableArray<string> Alternatives { get; init; }

    /// <summary>Words of a topic that say more than the topic: a line about travel does not prove "abroad", one about a degree no "MBA".</summary>
    public required FrozenSet<string> Narrower { get; init; }

    /// <summary>Words that lead to the level somebody wants to reach: "become", "to".</summary>
    public required ImmutableArray<string> GoalWords { get; init; }

    /// <summary>Words that lead to the level somebody starts from.</summary>
    public required ImmutableArray<string> StartWords { get; init; }

    /// <summary>Names of months, each with its number.</summary>
    public required FrozenDictionary<string, int> Months { get; init; }

    /// <summary>Ways to name a day in the past, each with how many days ago it was.</summary>
    public required FrozenDictionary<string, int> DaysAgo { get; init; }

    /// <summary>What the languages of the lexicons are called, each with its ISO 639-1 code.</summary>
    public required FrozenDictionary<string, string> LanguageNames { get; init; }

    /// <summary>Words that point at one of several by its place in their order; -1 for the last.</summary>
    public required FrozenDictionary<string, int> Ordinals { get; init; }

    /// <summary>Sentences of answers by name, with named places in braces.</summary>
    public required FrozenDictionary<string, string> Answers { get; init; }

    /// <summary>True for languages that write compounds as one word, the head last.</summary>
    public bool JoinsCompounds { get; init; }

    /// <summary>Every lexicon that ships, English first.</summary>
    public static ImmutableArray<Lexicon> All { get; } = [.. new[] { "en", "es", "fr", "de", "ja" }.Select(Load)];

    /// <summary>English, which every other lexicon is measured against.</summary>
    public static Lexicon English => All[0];

    /// <summary>The lexicon of a language, English when there is none.</summary>
    public static Lexicon For(string? language)
    {
        foreach (var lexicon in All)
        {
            if (lexicon.Language == language)
                return lexicon;
        }

        return English;
    }

    private static Lexicon Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"lexicon.{language}.json")!;
        return JsonSerializer.Deserialize(stream, LexiconJsonContext.Default.LexiconFile)!.ToLexicon(language);
    }
}

/// <summary>A lexicon as its file is written.</summary>
internal sealed record LexiconFile(
    Dictionary<Concept, string[]> Concepts,
    Dictionary<string, string[]> Topics,
    Dictionary<string, string[]> Beyond,
    Dictionary<string, string> TitleWords,
    string[] LevelWords,
    string[] PlainLevelWords,
    string[] Occupations,
    string[] CommonWords,
    Dictionary<string, string> Expansions,
    string[] Endings,
    Dictionary<string, int> Numbers,
    Dictionary<string, int> Strengths,
    string[] Alternatives,
    string[] Narrower,
    string[] GoalWords,
    string[] StartWords,
    Dictionary<string, int> Months,
    Dictionary<string, int> DaysAgo,
    Dictionary<string, string> LanguageNames,
    Dictionary<string, int> Ordinals,
    Dictionary<string, string> Answers,
    bool JoinsCompounds = false)
{
    public Lexicon ToLexicon(string language) => new()
    {
        Language = language,
        Concepts = Concepts.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray()),
        Topics = Topics.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray()),
        Beyond = Beyond.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToImmutableArray()),
        TitleWords = TitleWords.DistinctBy(entry => Folded(entry.Key)).ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        LevelWords = [.. LevelWords.Select(Folded)],
        PlainLevelWords = [.. PlainLevelWords.Select(Folded)],
        Occupations = [.. Occupations.Select(Folded)],
        CommonWords = [.. CommonWords.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))],
        Expansions = Expansions.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        Endings = [.. Endings.OrderByDescending(ending => ending.Length)],
        Numbers = Numbers.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        Strengths = Strengths.ToFrozenDictionary(),
        Alternatives = [.. Alternatives],
        Narrower = Narrower.Select(Folded).ToFrozenSet(),
        GoalWords = [.. GoalWords],
        StartWords = [.. StartWords],
        Months = Months.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        DaysAgo = DaysAgo.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        LanguageNames = LanguageNames.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        Ordinals = Ordinals.ToFrozenDictionary(entry => Folded(entry.Key), entry => entry.Value),
        Answers = Answers.ToFrozenDictionary(),
        JoinsCompounds = JoinsCompounds,
    };

    private static string Folded(string word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var at = 0; at < folded.Length; at++)
            folded[at] = TextFolding.Fold(word[at]);
    });
}

[JsonSerializable(typeof(LexiconFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, ReadCommentHandling = JsonCommentHandling.Skip)]
internal sealed partial class LexiconJsonContext : JsonSerializerContext;
