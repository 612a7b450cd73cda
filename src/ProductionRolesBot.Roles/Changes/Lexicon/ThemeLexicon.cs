using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Lexicon;

/// <summary>Tells from the words of a line what it speaks of.</summary>
internal sealed class ThemeLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Phrase, string Theme)>> byFirstWord;
    private readonly FrozenDictionary<string, double> weights;

    public ThemeLexicon(Dictionary<string, ThemeWords> file)
    {
        weights = file.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Weight);
        byFirstWord = file
            .SelectMany(entry => entry.Value.Words.Select(words => (Phrase: Split(words), Theme: entry.Key)))
            .GroupBy(pair => pair.Phrase[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>How much sharing a theme tells.</summary>
    public double Weight(string theme) => weights[theme];

    /// <summary>The themes of a line, by its folded words in order.</summary>
    public IEnumerable<string> In(ImmutableArray<string> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!byFirstWord.TryGetValue(words[at], out var starting))
                continue;
            foreach (var (phrase, theme) in starting)
            {
                if (StartsWith(words, at, phrase))
                    yield return theme;
            }
        }
    }

    private static bool StartsWith(ImmutableArray<string> words, int at, ImmutableArray<string> phrase) => words.AsSpan()[at..].StartsWith(phrase.AsSpan());

    private static ImmutableArray<string> Split(string words) => [.. Tokenizer.Split(words).Select(token => token.Text)];
}
