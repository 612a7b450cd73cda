using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>
/// Finds "5+ years", "3-5 years", "3 to 5 years", "5 or more years", "at least two (2) years" and what they are of.
/// Reads backwards from the word "years": the number stands before it in every spelling (marketing/digital-production-manager.md).
/// </summary>
internal static class YearsReader
{
    internal static ImmutableArray<YearsOfExperience> In(string text, ReadOnlySpan<Word> words)
    {
        var found = new Few<YearsOfExperience>();
        var spans = new List<(int Start, int End, decimal Least, decimal? Most)>(2);
        for (var at = 1; at < words.Length; at++)
        {
            if (Is(ReadingWords.Requirements.Years, text, words[at]) && NumberBefore(text, words, at) is { } number)
                spans.Add((number.Start, words[at].End, number.Least, number.Most));
        }

        for (var i = 0; i < spans.Count; i++)
        {
            var (start, end, least, most) = spans[i];
            var limit = i + 1 < spans.Count ? spans[i + 1].Start : text.Length;
            found.Add(new(least, most, YearsSubject.In(text, end, limit), text[start..end]));
        }

        return found.Take();
    }

    private static (int Start, decimal Least, decimal? Most)? NumberBefore(string text, ReadOnlySpan<Word> words, int years)
    {
        var at = years - 1;
        // "5 (or more) years", "5 or more years", "5 plus years"
        if (IsOne(words[at], "more", "greater") && at > 1 && IsOne(words[at - 1], "or"))
            at -= 2;
        else if (IsOne(words[at], "plus") && at > 0)
            at--;
        if (Number(text, words[at]) is not { } last)
            return null;
        // "two (2) years" says one number twice.
        if (at > 0 && text[words[at].Start - 1] == '(' && Number(text, words[at - 1]) == last)
            at--;
        decimal? first = null;
        if (at > 0 && Joins(text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End)))
            first = Number(text, words[at - 1]);
        else if (at > 1 && (IsOne(words[at - 1], "to", "or") || (IsOne(words[at - 1], "and") && at > 2 && IsOne(words[at - 3], "between"))))
            first = Number(text, words[at - 2]) is { } low && low < last ? low : null;
        if (first is not null)
            at -= Joins(text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End)) ? 1 : 2;
        if (at > 0 && Is(ReadingWords.Requirements.YearsNotAsked, text, words[at - 1]))
            return null;
        while (at > 0 && Is(ReadingWords.Requirements.YearsBefore, text, words[at - 1]) && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).IsWhiteSpace())
            at--;
        // An article or "the" before the quantity is not part of it.
        while (IsOne(words[at], "a", "the", "of") && !IsOne(words[at + 1], "minimum", "least"))
            at++;
        return (words[at].Start, first ?? last, first is null ? null : last);

        bool IsOne(Word word, params ReadOnlySpan<string> meant)
        {
            foreach (var one in meant)
            {
                if (word.In(text).Equals(one, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }
    }

    private static bool Joins(ReadOnlySpan<char> between) => between.Trim("+ ") is "-" or "\u2013" or "\u2014" or "/";

    private static decimal? Number(string text, Word word)
    {
        var written = word.In(text);
        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number is > 0 and < 50 ? number : null;
        return ReadingWords.Requirements.Numbers.Find(written) is { } name && ReadingWords.Requirements.Numbers.All.IndexOf(name) is var index and > 0 ? index : null;
    }

    private static bool Is(PhraseList list, string text, Word word) => list.Holds(word.In(text));
}
