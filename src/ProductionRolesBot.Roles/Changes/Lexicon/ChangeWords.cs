using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Lexicon;

/// <summary>The words by which expectations are compared. They are data: a theme or a rung is a line in a file beside this one.</summary>
internal static class ChangeWords
{
    private static readonly ComparisonWords Comparison = Load("comparison", ChangeWordsJson.Default.ComparisonWords);

    private static readonly FrozenSet<string> Empty = Comparison.Empty.Select(Stemmer.Stem).ToFrozenSet();

    private static readonly FrozenSet<string> Light = Comparison.Light.Select(Stemmer.Stem).ToFrozenSet();

    /// <summary>What expectations speak of.</summary>
    public static ThemeLexicon Themes { get; } = new(Load("themes", ChangeWordsJson.Default.DictionaryStringThemeWords));

    /// <summary>The ladders of words that say how much is asked.</summary>
    public static ImmutableDictionary<string, WordLadder> Ladders { get; } =
        Load("ladders", ChangeWordsJson.Default.DictionaryStringStringArrayArray).ToImmutableDictionary(entry => entry.Key, entry => new WordLadder(entry.Value));

    /// <summary>True for a stem that says nothing of what is asked: "and", "strong".</summary>
    public static bool IsEmpty(string stem) => Empty.Contains(stem);

    /// <summary>True for a stem that lines of every kind have: "experience", "ability".</summary>
    public static bool IsLight(string stem) => Light.Contains(stem);

    /// <summary>How much sharing a stem tells.</summary>
    public static double WordWeight(string stem) => IsLight(stem) ? 0.3 : 1;

    /// <summary>Whether a requirement opens or closes with words that make it a plus.</summary>
    public static bool Softens(ReadOnlySpan<char> text, bool atStart)
    {
        foreach (var softener in Comparison.Softeners)
        {
            if (atStart ? text.StartsWith(softener, StringComparison.OrdinalIgnoreCase) : text.EndsWith(softener, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static T Load<T>(string name, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        using var file = typeof(ChangeWords).Assembly.GetManifestResourceStream($"Changes.{name}.json")!;
        return JsonSerializer.Deserialize(file, type)!;
    }
}

/// <param name="Empty">Words that say nothing of what is asked.</param>
/// <param name="Light">Words that say little of it.</param>
/// <param name="Softeners">Words that make a whole line a plus where they open or close it.</param>
internal sealed record ComparisonWords(string[] Empty, string[] Light, string[] Softeners);

/// <param name="Weight">How much sharing the theme tells; 1 for most.</param>
/// <param name="Words">Words and phrases by which lines speak of it.</param>
internal sealed record ThemeWords(string[] Words, double Weight = 1);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ComparisonWords))]
[JsonSerializable(typeof(Dictionary<string, ThemeWords>))]
[JsonSerializable(typeof(Dictionary<string, string[][]>))]
internal sealed partial class ChangeWordsJson : JsonSerializerContext;
