using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Tells in which language somebody writes, by counting the words each lexicon knows.</summary>
internal static class LanguageDetector
{
    /// <summary>The lexicon of the language. Ties go to the language of the conversation, then of the channel, then to English.</summary>
    public static LexiconIndex Detect(ImmutableArray<Token> tokens, Func<string, bool> isTitleWord, string? conversation, string? locale)
    {
        var best = LexiconIndex.All[0];
        var most = 0;
        foreach (var index in LexiconIndex.All)
        {
            // A language that is already spoken wins a tie, but one clear word of another outweighs it.
            var points = index.Lexicon.Language == conversation ? 1 : 0;
            if (locale is { Length: >= 2 } && locale.AsSpan(0, 2).SequenceEqual(index.Lexicon.Language))
                points++;
            foreach (var token in tokens)
            {
                if (TextFolding.IsUnspaced(token.Text[0]))
                    points += index.Longest > 0 ? 5 : 0;
                else if (isTitleWord(Plural.Singular(token.Text)))
                    continue; // Titles stay as they are in every language and say nothing about it.
                else if (index.IsCommon(token.Text))
                    points += 3;
                else if (index.Knows(token.Text))
                    points += 2;
            }

            if (points > most)
                (best, most) = (index, points);
        }

        return best;
    }
}
