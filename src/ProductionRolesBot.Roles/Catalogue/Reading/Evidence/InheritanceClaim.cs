using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A line by which a role takes over what another asks: "Extends that of the Content Writer requirements" (marketing/content-marketing.md).</summary>
/// <param name="From">The title it names.</param>
/// <param name="Link">Where it links the title to; null without a link.</param>
/// <param name="SaysMore">True when the line holds more than the reference and stays a bullet of its own.</param>
/// <param name="Verb">Where in the sentence it begins to refer.</param>
internal sealed record InheritanceClaim(string From, string? Link, bool SaysMore, Sentence Sentence, int Verb)
{
    /// <summary>Who takes over, "The Senior Editor role extends …"; empty where the line leaves that to its heading.</summary>
    internal string Subject => SubjectTitle.Of(Sentence.Text[..Verb]);

    /// <summary>A reference stands early in its sentence; later words describe work.</summary>
    private const int LatestVerb = 16;

    /// <summary>Null when the sentence refers to no title.</summary>
    internal static InheritanceClaim? Of(Sentence sentence)
    {
        if (!ReadingWords.Inheritance.Marks.OccursIn(sentence.Written.Span) || !HasVerb(sentence.Written.Span))
            return null;
        var text = sentence.Text;
        var words = sentence.Words;
        for (var verb = 0; verb < Math.Min(words.Length, LatestVerb); verb++)
        {
            if (!IsVerb(words[verb], verb, text))
                continue;
            var first = verb + 1;
            while (first < words.Length && (Is(ReadingWords.Inheritance.Fillers, first) || Is(ReadingWords.Inheritance.Verbs, first)))
                first++;
            var end = first;
            while (end < words.Length && !Ends(end) && !Breaks(text, words, end, first) && !(IsAnd(end) && !CapitalAt(end + 1)))
                end++;
            if (end == first)
                continue;
            var start = words[first].Start + GluedArticle(words[first].In(text));
            if (!char.IsUpper(text[start]))
                continue;
            var title = TitleIn(text, start, words[end - 1].End);
            var named = TitleWords.Of(title);
            // "Includes Customer requirements" names no title; what is extended is always a role, whatever it is called.
            if ((Extends(words[verb].In(text)) || named.LooksLikeTitle() || MayMeanNone(title)) && MarksAround(verb, end))
                return new(title, sentence.LinkAt(start, title.Length), Rest(end) > 0, sentence, words[verb].Start);
        }

        return null;

        bool Is(PhraseList list, int at) => list.Holds(words[at].In(text));
        // "Manager, Digital Experience": with a capital such a word belongs to the title.
        bool Ends(int at) => Is(ReadingWords.Inheritance.Ends, at) && !(Is(ReadingWords.Inheritance.TitleEnds, at) && CapitalAt(at));
        bool IsAnd(int at) => words[at].In(text) is "and";
        bool CapitalAt(int at) => at < words.Length && char.IsUpper(text[words[at].Start]);
        // The words between the verb and the title, or right after it, say that a list is meant.
        bool MarksAround(int verb, int end) =>
            Extends(words[verb].In(text))
            || words[verb].In(text).StartsWith("everything", StringComparison.OrdinalIgnoreCase)
            || ReadingWords.Inheritance.Marks.OccursIn(text.AsSpan()[words[verb].Start..(end < words.Length ? words[end].End : text.Length)]);
        int Rest(int end)
        {
            var more = 0;
            for (var at = end; at < words.Length; at++)
                more += Is(ReadingWords.Inheritance.Rest, at) ? 0 : 1;
            return more;
        }
    }

    /// <summary>Most sentences that speak of a level take nothing over: they need not be split into words.</summary>
    private static bool HasVerb(ReadOnlySpan<char> text)
    {
        var word = Word.First(text, 0);
        for (var at = 0; at < LatestVerb && word.Length > 0; at++, word = Word.First(text, word.End))
        {
            if (IsVerb(word, at, text))
                return true;
        }

        return false;
    }

    /// <param name="at">How many words stand before it.</param>
    private static bool IsVerb(Word word, int at, ReadOnlySpan<char> text) =>
        ReadingWords.Inheritance.Verbs.Holds(word.In(text))
        || (at == 0 && IsSlipOfVerb(word.In(text)))
        // "The responsibilities of a Senior Editor, plus" does without a verb.
        || (at < 2 && ReadingWords.Inheritance.Lists.Holds(word.In(text)) && text.Contains("plus", StringComparison.OrdinalIgnoreCase));

    /// <summary>"BDR", "IC2": the page's roles tell whether it means one.</summary>
    internal static bool MayMeanNone(string title) => IsAcronym(title) || LevelCode.Is(title);

    /// <summary>"BDR".</summary>
    internal static bool IsAcronym(string title) => title.Length is > 1 and < 6 && title.All(char.IsAsciiLetterUpper);

    private static bool Breaks(string text, ImmutableArray<Word> words, int at, int first)
    {
        if (at == first)
            return false;
        var between = text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End);
        return (between.IndexOfAny(".:;") >= 0 && !ReadingWords.Prose.Abbreviations.Holds(words[at - 1].In(text)))
            || words[at].In(text) is "or"
            || (between.Contains(',') && !char.IsUpper(text[words[at].Start]) && !JoinsCapitals(text, words, at));
    }

    /// <summary>"Diversity, Inclusion, and Belonging".</summary>
    private static bool JoinsCapitals(string text, ImmutableArray<Word> words, int at) =>
        words[at].In(text) is "and" && at + 1 < words.Length && char.IsUpper(text[words[at + 1].Start]);

    private static bool Extends(ReadOnlySpan<char> word) => word.StartsWith("extend", StringComparison.OrdinalIgnoreCase) || IsSlipOfVerb(word);

    /// <summary>"Exends that of …": a slip in the word that begins the line.</summary>
    private static bool IsSlipOfVerb(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > 9 || ReadingWords.Inheritance.Verbs.Holds(word))
            return false;
        Span<char> written = stackalloc char[word.Length];
        word.ToLowerInvariant(written);
        foreach (var verb in ReadingWords.Inheritance.Verbs.All)
        {
            if (verb.StartsWith("extend", StringComparison.Ordinal) && Spelling.Near(written, verb))
                return true;
        }

        return false;
    }

    /// <summary>"Extends that of theLogistics Analyst": letters of an article whose space was forgotten (finance/it-global-logistics-analyst.md).</summary>
    private static int GluedArticle(ReadOnlySpan<char> word) => word.Length > 4 && word.StartsWith("the") && char.IsUpper(word[3]) ? 3 : 0;

    private static string TitleIn(string text, int start, int end) =>
        // The start of a remark, "Editor (or", is no part of the title.
        text[start..(end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Contains('(') ? end + 1 : end)];
}
