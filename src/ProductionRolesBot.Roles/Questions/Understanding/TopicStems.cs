using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>The stems by which lines speak of a topic: the words of every language, because questions and pages may differ in theirs.</summary>
internal static class TopicStems
{
    private static readonly FrozenDictionary<string, ulong> ByStem;

    static TopicStems()
    {
        ByTopic = Lexicon.All
            .SelectMany(lexicon => lexicon.Topics)
            .GroupBy(entry => entry.Key)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.SelectMany(entry => entry.Value).Select(words => Tokenizer.Split(words)).Where(tokens => tokens.Length == 1).Select(tokens => Stemmer.Stem(tokens[0].Text)).Distinct().ToImmutableArray());
        ByStem = ByTopic.Values
            .SelectMany((stems, topic) => stems.Select(stem => (Stem: stem, Bit: 1ul << topic)))
            .GroupBy(pair => pair.Stem)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0ul, (topics, pair) => topics | pair.Bit));
    }

    /// <summary>The stems of every topic.</summary>
    public static FrozenDictionary<string, ImmutableArray<string>> ByTopic { get; }

    /// <summary>The topics that a stem belongs to, one bit each.</summary>
    public static ulong TopicsOf(string stem) => ByStem.GetValueOrDefault(stem);
}
