using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Tells in which language somebody writes, by counting the words each lexicon knows.</summary>
internal static class LanguageDetector
{
    private const int Common = 3;
    private const int Known = 2;
    private const int Unspaced = 5;

    /// <summary>What each word of any lexicon speaks for: points by language, in the order of the lexicons.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<int>> Points = LexiconIndex.All
        .SelectMany(index => index.Words).Distinct()
        .ToFrozenDictionary(word => word, word => LexiconIndex.All.Select(index => index.IsCommon(word) ? Common : index.Knows(word) ? Known : 0).ToImmutableArray());

    /// <summary>The lexicon of the language. Ties go to the language of the conversation, then of the channel, then to English.</summary>
    public static LexiconIndex Detect(ImmutableArray<Token> tokens, Func<string, bool> isTitleWord, string? conversation, string? locale)
    {
        Span<int> points = stackalloc int[LexiconIndex.All.Length];
        for (var at = 0; at < points.Length; at++)
            points[at] = StartOf(LexiconIndex.All[at].Lexicon.Language, conversation, locale);
        foreach (var token in tokens)
            Count(token, isTitleWord, points);
        var best = 0;
        for (var at = 1; at < points.Length; at++)
        {
            if (points[at] > points[best])
                best = at;
        }

        return LexiconIndex.All[best];
    }

    /// <summary>A language that is already spoken wins a tie, but one clear word of another outweighs it.</summary>
    private static int StartOf(string language, string? conversation, string? locale) =>
        (language == conversation ? 1 : 0) + (locale is { Length: >= 2 } && locale.AsSpan(0, 2).SequenceEqual(language) ? 1 : 0);

    private static void Count(Token token, Func<string, bool> isTitleWord, Span<int> points)
    {
        if (TextFolding.IsUnspaced(token.Text[0]))
        {
            for (var at = 0; at < points.Length; at++)
                points[at] += LexiconIndex.All[at].Longest > 0 ? Unspaced : 0;
            return;
        }

        // Titles stay as they are in every language and say nothing about it.
        var singular = Plural.Singular(token.Text);
        if (isTitleWord(singular) || !(Points.TryGetValue(token.Text, out var speaks) || Points.TryGetValue(singular, out speaks)))
            return;
        for (var at = 0; at < points.Length; at++)
            points[at] += speaks[at];
    }
}
