using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Lexicon;

/// <summary>Words and phrases in rising order; those of one rung are equal.</summary>
internal sealed class WordLadder
{
    private readonly FrozenDictionary<string, ImmutableArray<(ImmutableArray<string> Phrase, int Rung)>> byFirstWord;

    public WordLadder(string[][] rungs) => byFirstWord = rungs
        .SelectMany((phrases, rung) => phrases.Select(phrase => (Phrase: Split(phrase), Rung: rung + 1)))
        .OrderByDescending(pair => pair.Phrase.Length)
        .GroupBy(pair => pair.Phrase[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>The rungs that the words name, in their order, counted from 1; the longest phrase at a place counts.</summary>
    public ImmutableArray<Rung> In(ImmutableArray<string> words)
    {
        var rungs = ImmutableArray.CreateBuilder<Rung>();
        for (var at = 0; at < words.Length; at++)
        {
            if (!byFirstWord.TryGetValue(words[at], out var starting))
                continue;
            foreach (var (phrase, rung) in starting)
            {
                if (!words.AsSpan()[at..].StartsWith(phrase.AsSpan()))
                    continue;
                rungs.Add(new(rung, at, phrase.Length));
                at += phrase.Length - 1;
                break;
            }
        }

        return rungs.DrainToImmutable();
    }

    private static ImmutableArray<string> Split(string phrase) => [.. Tokenizer.Split(phrase).Select(token => token.Text)];
}

/// <summary>A word of a ladder found in a line.</summary>
/// <param name="Height">Its rung, from 1.</param>
/// <param name="At">Index of its first word in the line.</param>
/// <param name="Length">How many words it takes.</param>
internal readonly record struct Rung(int Height, int At, int Length);
