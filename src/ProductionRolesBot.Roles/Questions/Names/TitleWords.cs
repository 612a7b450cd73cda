using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Writes titles in one way, so that "Sr. Manager, Billing" and "senior billing managers" are made of the same words.</summary>
internal static class TitleWords
{
    private static readonly FrozenSet<string> Connectors = new[] { "of", "and", "the", "for", "to", "in", "a", "an", "&", "de", "del", "la", "le", "der", "die", "das", "des", "du", "fur", "und", "et", "y" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Expansions = Lexicon.All
        .SelectMany(lexicon => lexicon.TitleWords)
        .GroupBy(entry => entry.Key)
        .ToFrozenDictionary(group => group.Key, group => group.First().Value.Split(' ').Select(Singular).ToImmutableArray());

    private static readonly FrozenSet<string> Levels = Lexicon.All.SelectMany(lexicon => lexicon.LevelWords).ToFrozenSet();

    /// <summary>True for the small words between the words of a title.</summary>
    public static bool IsConnector(string word) => Connectors.Contains(word);

    /// <summary>True for words that place a title on a ladder rather than name the work.</summary>
    public static bool IsLevel(string word) => Levels.Contains(word);

    /// <summary>What a short or foreign form stands for, word by word; empty when it is neither.</summary>
    public static ImmutableArray<string> Expand(string word) => Expansions.TryGetValue(word, out var words) ? words : [];

    /// <summary>The words of a title in order, short forms written out, in the singular, without connectors.</summary>
    public static ImmutableArray<string> Of(string title) =>
        [.. Tokenizer.Split(title).Select(token => token.Text).Where(word => !IsConnector(word)).SelectMany(word => Expand(word) is { Length: > 0 } full ? full : [Singular(word)])];

    /// <summary>The word without its plural ending; the same for titles and questions, so it need not be good grammar.</summary>
    public static string Singular(string word) => Plural.Singular(word);

    /// <summary>The words that name the work: the title without the words that only place it on a ladder.</summary>
    public static ImmutableArray<string> Core(ImmutableArray<string> words)
    {
        var core = words.Where(word => !IsLevel(word)).ToImmutableArray();
        return core.Length == 0 ? words : core;
    }
}
