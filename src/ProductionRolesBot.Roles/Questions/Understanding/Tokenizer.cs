using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Splits what was typed into tokens, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Characters that are read; nobody asks a question longer than this, and a pasted document must not cost time.</summary>
    public const int MostCharacters = 1500;

    /// <summary>Longest word kept; what is longer is no word of any title or lexicon.</summary>
    private const int MostWordCharacters = 48;

    /// <summary>Short forms of title words: the point behind "sr." ends no sentence.</summary>
    private static readonly FrozenSet<string> Abbreviations = Lexicon.All.SelectMany(lexicon => lexicon.TitleWords.Keys).Where(word => word.Length < 6).ToFrozenSet();

    /// <summary>Signs that compare numbers and therefore count as words.</summary>
    private const string Comparisons = "<>=≥≤";

    /// <summary>The tokens of a text, in order.</summary>
    public static ImmutableArray<Token> Split(ReadOnlySpan<char> text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var word = new FoldedWord(stackalloc char[MostWordCharacters]);
        var before = Separator.Space;
        var end = Math.Min(text.Length, MostCharacters);
        for (var at = 0; at < end;)
        {
            var character = text[at];
            if (character == '<' && MarkupEnd(text, at, end) is var close and > 0)
            {
                at = close;
                continue;
            }

            var start = at;
            word.Clear();
            if (TextFolding.IsUnspaced(character))
            {
                while (at < end && TextFolding.IsUnspaced(text[at]))
                    word.Append(TextFolding.Fold(text[at++]));
            }
            else if (character == '&')
            {
                word.Append(text[at++]);
            }
            else if (character == '→' || (character == '>' && at > 0 && TextFolding.IsDash(text[at - 1])))
            {
                word.Append('t');
                word.Append('o');
                at++;
            }
            else if (IsStep(text, at, end))
            {
                word.Append(character);
                word.Append(text[at + 1]);
                at += 2;
            }
            else if (Comparisons.Contains(character))
            {
                while (at < end && Comparisons.Contains(text[at]))
                    word.Append(text[at++]);
            }
            else
            {
                while (at < end && ContinuesWord(text, at, start, end))
                    word.AppendFolded(text[at++]);
            }

            if (word.Length == 0)
            {
                before = character == '.' && tokens.Count > 0 && Abbreviations.Contains(tokens[^1].Text) ? before : Stronger(before, character);
                at++;
                continue;
            }

            if (word.Length <= MostWordCharacters)
                AddParts(tokens, word.ToString(), start, at - start, before);
            // What somebody's is, is no part of their title: "the producer's manager" are two people.
            before = word.EndsInPossessive ? Separator.Slash : Separator.Space;
        }

        return tokens.ToImmutable();
    }

    /// <summary>True for "+1" and "-1" on their own: a step up or down.</summary>
    private static bool IsStep(ReadOnlySpan<char> text, int at, int end) =>
        text[at] is '+' or '-' && at + 1 < end && text[at + 1] == '1' && (at == 0 || text[at - 1] == ' ') && (at + 2 == end || !(char.IsLetterOrDigit(text[at + 2]) || text[at + 2] is '+' or '.' or ','));

    private static bool ContinuesWord(ReadOnlySpan<char> text, int at, int start, int end)
    {
        var character = text[at];
        if (char.IsLetterOrDigit(character))
            return !TextFolding.IsUnspaced(character);
        if (at == start)
            return false;
        var letterFollows = at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && !TextFolding.IsUnspaced(text[at + 1]);
        return character switch
        {
            '+' or '#' => true,
            '&' => letterFollows && char.IsLetter(text[at - 1]),
            '-' => at == start + 1 && text[start] is 'n' or 'N' && at + 1 < end && char.IsAsciiDigit(text[at + 1]),
            '.' or ',' => letterFollows && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => TextFolding.IsApostrophe(character) && letterFollows,
        };
    }

    /// <summary>Splits at the apostrophe: "producer's" is producer, "isn't" is "is not", "l'échelon" is "l" and "echelon".</summary>
    private static void AddParts(ImmutableArray<Token>.Builder tokens, string word, int start, int length, Separator before)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe < 0)
        {
            tokens.Add(new Token(word, start, length, before));
            return;
        }

        var head = word[..apostrophe];
        var tail = word[(apostrophe + 1)..].Replace("'", "", StringComparison.Ordinal);
        if (tail == "t" && head.EndsWith('n'))
            (head, tail) = (head is "can" or "won" ? head : head[..^1], "not");
        else if (tail == "m")
            tail = "am";
        else if (tail is "s" or "re" or "ll" or "ve" or "d")
            tail = "";
        if (head.Length > 0)
            tokens.Add(new Token(head, start, length, before));
        if (tail.Length > 0)
            tokens.Add(new Token(tail, start, length, Separator.Space));
    }

    /// <summary>Index behind a mention or tag such as <c>&lt;@U123&gt;</c> or <c>&lt;!channel&gt;</c>; zero when it is a comparison sign.</summary>
    private static int MarkupEnd(ReadOnlySpan<char> text, int at, int end)
    {
        if (at + 1 >= end || !(text[at + 1] is '@' or '!' or '#' or '/' || char.IsAsciiLetter(text[at + 1])))
            return 0;
        var close = text[at..end].IndexOf('>');
        return close < 0 ? 0 : at + close + 1;
    }

    private static Separator Stronger(Separator before, char character)
    {
        var now = character switch
        {
            '.' or '?' or '!' or ';' or ':' or '\n' or '。' or '？' or '、' or '(' or ')' => Separator.Stop,
            '/' or '|' or '+' => Separator.Slash,
            ',' => Separator.Comma,
            _ => TextFolding.IsDash(character) ? Separator.Hyphen : Separator.Space,
        };
        return now > before ? now : before;
    }
}
