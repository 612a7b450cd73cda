using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>The stems by which lines speak of a topic: the words of every language, because questions and pages may differ in theirs.</summary>
internal static class TopicStems
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByTopic = Lexicon.All
        .SelectMany(lexicon => lexicon.Topics)
        .GroupBy(entry => entry.Key)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(entry => entry.Value).Select(Tokenizer.Split).Where(tokens => tokens.Length == 1).Select(tokens => Stemmer.Stem(tokens[0].Text)).Distinct().ToImmutableArray());

    /// <summary>The stems of a topic.</summary>
    public static ImmutableArray<string> Of(string topic) => ByTopic.TryGetValue(topic, out var stems) ? stems : [];

    /// <summary>The topics that a line's stems speak of, for pairing lines of two levels by theme.</summary>
    public static IEnumerable<string> In(IReadOnlySet<string> stems) => ByTopic.Where(topic => topic.Value.Any(stems.Contains)).Select(topic => topic.Key);
}
