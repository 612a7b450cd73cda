using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Turns tokens into words: writes short forms out, splits what is written without spaces, mends slips of the finger.</summary>
internal sealed class WordReader(TitleIndex titles, LineVocabulary lines)
{
    private static readonly ImmutableArray<string> Roman = ["i", "ii", "iii", "iv", "v"];

    private readonly SpellingIndex titleSpelling = new(titles.Words);
    private readonly ImmutableArray<string> sortedTitleWords = [.. titles.Words.Order(StringComparer.Ordinal)];

    /// <summary>The words of an utterance.</summary>
    public ImmutableArray<Word> Read(ImmutableArray<Token> tokens, LexiconIndex lexicon)
    {
        var words = ImmutableArray.CreateBuilder<Word>(tokens.Length + 4);
        foreach (var token in tokens)
        {
            if (TextFolding.IsUnspaced(token.Text[0]))
                SplitUnspaced(token, lexicon, words);
            else if (JoinsHyphen(token, words))
                words[^1] = ToWord(words[^1].Token with { Text = words[^1].Token.Text + token.Text, Length = token.End - words[^1].Token.Start }, lexicon);
            else if (lexicon.Lexicon.Expansions.TryGetValue(token.Text, out var full))
                AddExpanded(token, full, lexicon, words);
            else
                words.Add(ToWord(token, lexicon));
        }

        for (var at = words.Count - 1; at > 0; at--)
        {
            if (NamesItsLevel(words, at, lexicon))
                words.RemoveAt(at);
        }

        for (var at = 0; at < words.Count; at++)
            words[at] = AcronymInPlace(words, RomanInPlace(words, at), at);
        return words.ToImmutable();
    }

    /// <summary>"Senior level security engineer", "engineer at senior level": a noun that adds nothing to the level beside a title, and the "at" before it.</summary>
    private static bool NamesItsLevel(ImmutableArray<Word>.Builder words, int at, LexiconIndex lexicon)
    {
        bool IsLevelWord(int place) => place >= 0 && place < words.Count && words[place].Token.Before <= Separator.Hyphen && (words[place].Text is not "entry") && (TitleWords.IsLevel(words[place].Text) || lexicon.IsPlainLevel(words[place].Text)) && words[place].Text is not "level";
        if (words[at].Text is "at")
            return words[at - 1].IsTitleWord && IsLevelWord(at + 1) && (at + 2 >= words.Count || !words[at + 2].IsTitleWord);
        return words[at].Token.Text is "level" && words[at].Token.Before <= Separator.Hyphen && IsLevelWord(at - 1) && ((at + 1 < words.Count && words[at + 1].IsTitleWord) || (at > 1 && words[at - 2].Text is "at"));
    }

    private void AddExpanded(Token token, string full, LexiconIndex lexicon, ImmutableArray<Word>.Builder words)
    {
        var before = token.Before;
        foreach (var part in full.Split(' '))
        {
            words.Add(ToWord(token with { Text = part, Before = before }, lexicon));
            before = Separator.Space;
        }
    }

    /// <summary>True for "co-ordinator": two parts that only together make a word of a title.</summary>
    private bool JoinsHyphen(Token token, ImmutableArray<Word>.Builder words) =>
        token.Before == Separator.Hyphen && words.Count > 0 && titles.IsTitleWord(TitleWords.Singular(words[^1].Token.Text + token.Text));

    private Word ToWord(Token token, LexiconIndex lexicon)
    {
        var text = token.Text;
        if (token.IsNumber || !char.IsLetter(text[0]))
            return new Word(token, text, titles.IsTitleWord(text) ? [text] : [], true);
        if (TitleFormsOf(text, lexicon) is { IsEmpty: false } forms)
            return new Word(token, text, forms, true);
        if (lexicon.Knows(text) || lines.Knows(text))
            return new Word(token, text, [], true);
        if (lexicon.HeadOfCompound(text) is { } head)
            return new Word(token, head, [], true);
        return Mended(token, lexicon);
    }

    /// <summary>The words of titles that this one stands for as written, in short or in another language.</summary>
    private ImmutableArray<string> TitleFormsOf(string text, LexiconIndex lexicon)
    {
        var singular = TitleWords.Singular(text);
        if (titles.IsTitleWord(singular) && (titles.IsWordOfTitle(singular) || titles.Acronym(singular).IsEmpty))
            return [singular];
        if (TitleWords.Expand(text) is { IsEmpty: false } full && full.All(titles.IsTitleWord))
            return full;
        // "SaaS" is no plural of an acronym where lines have the word itself.
        return singular.Length > 1 && !lexicon.Knows(text) && (singular == text || !lines.Knows(text) || titles.IsAcronymInUse(singular)) ? titles.Acronym(Letters(text)) : [];
    }

    /// <summary>"Engineer 2" is the Engineer II where a title has that.</summary>
    private Word RomanInPlace(ImmutableArray<Word>.Builder words, int at)
    {
        var word = words[at];
        return at > 0 && word.Token is { IsNumber: true, Text: [>= '1' and <= '5'] digit, Before: Separator.Space } && words[at - 1].IsTitleWord && Roman[digit[0] - '1'] is var roman && titles.IsTitleWord(roman) && titles.Containing([.. words[at - 1].TitleWords, roman]).Count > 0
            ? word with { TitleWords = [roman] }
            : word;
    }

    /// <summary>An acronym of several titles stands for the one that goes with the word beside it.</summary>
    private Word AcronymInPlace(ImmutableArray<Word>.Builder words, Word word, int at)
    {
        if (!word.IsTitleWord || !titles.IsAcronym(Letters(word.Token.Text)))
            return word;
        foreach (var beside in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (beside < 0 || beside >= words.Count || !words[beside].IsTitleWord)
                continue;
            if (titles.Containing([.. word.TitleWords, .. words[beside].TitleWords]).Count > 0)
                return word;
            if (titles.Acronym(Letters(word.Token.Text), words[beside].TitleWords) is { IsDefaultOrEmpty: false } title)
                return word with { TitleWords = title };
        }

        return word;
    }

    /// <summary>"FP&amp;A" is an acronym of three letters.</summary>
    private static string Letters(string text) => TitleWords.Singular(text).Replace("&", "", StringComparison.Ordinal);

    private Word Mended(Token token, LexiconIndex lexicon)
    {
        var text = token.Text;
        var inTitles = titleSpelling.Nearest(TitleWords.Singular(text));
        var inLexicon = lexicon.Nearest(text);
        if (lines.StemOf(text) >= 0 && Distance(text, inTitles ?? "") > 1 && Distance(text, inLexicon ?? "") > 1)
            return new Word(token, text, [], true);
        if (inTitles is not null && (inLexicon is null || Distance(text, inTitles) <= Distance(text, inLexicon)))
            return new Word(token, inTitles, [inTitles], true);
        if (inLexicon is not null)
            return new Word(token, inLexicon, TitleFormsOf(inLexicon, lexicon), true);
        return StartOfTitleWord(text) is { } longer ? new Word(token, longer, [longer], true) : new Word(token, text, [], false);
    }

    /// <summary>The one title word that somebody cut short ("coordin"), null when several begin so.</summary>
    private string? StartOfTitleWord(string text)
    {
        if (text.Length < 4)
            return null;
        var at = sortedTitleWords.BinarySearch(text, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        if (at >= sortedTitleWords.Length || !sortedTitleWords[at].StartsWith(text, StringComparison.Ordinal))
            return null;
        var another = at + 1 < sortedTitleWords.Length && sortedTitleWords[at + 1].StartsWith(text, StringComparison.Ordinal);
        return another ? null : sortedTitleWords[at];
    }

    /// <summary>Cuts a run without spaces into the longest words the lexicon has; what lies between them stays one unknown word.</summary>
    private void SplitUnspaced(Token token, LexiconIndex lexicon, ImmutableArray<Word>.Builder words)
    {
        var text = token.Text;
        var unknown = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = LongestAt(text, at, lexicon);
            if (length == 0)
            {
                at++;
                continue;
            }

            AddUnknown(unknown, at);
            words.Add(ToUnspacedWord(token with { Text = text.Substring(at, length), Start = token.Start + at, Length = length, Before = at == 0 ? token.Before : Separator.Space }));
            at += length;
            unknown = at;
        }

        AddUnknown(unknown, text.Length);

        void AddUnknown(int from, int to)
        {
            if (to > from)
                words.Add(new Word(token with { Text = text[from..to], Start = token.Start + from, Length = to - from }, text[from..to], [], false));
        }

        Word ToUnspacedWord(Token part) =>
            new(part, part.Text, TitleWords.Expand(part.Text) is { IsEmpty: false } full && full.All(titles.IsTitleWord) ? full : [], true);
    }

    private static int LongestAt(string text, int at, LexiconIndex lexicon)
    {
        for (var length = Math.Min(lexicon.Longest, text.Length - at); length > 0; length--)
        {
            var part = text.Substring(at, length);
            if (lexicon.Knows(part) || lexicon.Lexicon.TitleWords.ContainsKey(part))
                return length;
        }

        return 0;
    }

    private static int Distance(string a, string b) => EditDistance.Between(a, b, 3);
}
