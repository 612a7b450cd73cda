using System.Collections.Immutable;
using System.Globalization;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Finds the numbers of a question and what they count.</summary>
internal static class QuantityReader
{
    /// <summary>Words that may stand between "grade" and its number: "grade between 5 and 6", "grades 5, 6".</summary>
    private const int Reach = 5;

    /// <summary>Words within which "years" follows its number; behind the word for one, which is an article in some languages, it follows at once.</summary>
    private const int YearsBehind = 3;

    private const int MonthsOfYear = 12;

    /// <summary>The numbers, in order.</summary>
    public static ImmutableArray<Quantity> Read(ImmutableArray<Word> words, ImmutableArray<Sense> senses, Lexicon lexicon)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>(0);
        for (var at = 0; at < words.Length; at++)
        {
            var text = words[at].Token.Text;
            if (!TryParse(text, lexicon, out var value, out var orMore, out var unit, out var isWord) || CountsNothing(at, senses))
                continue;
            if (IsOfMonths(at, isWord, senses))
                (value, unit) = (value / MonthsOfYear, QuantityUnit.Years);
            if (unit == QuantityUnit.Unknown)
                unit = UnitOf(words, at, isWord && value == 1 ? 1 : YearsBehind, isWord, senses, found);
            if (!isWord || unit != QuantityUnit.Unknown)
                found.Add(new Quantity(value, unit, orMore, at));
        }

        return found.ToImmutable();
    }

    /// <summary>True for a number that is part of a phrase: "all three", "the first one".</summary>
    private static bool CountsNothing(int at, ImmutableArray<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (sense.Count > 1 && at >= sense.First && at < sense.End && sense.Concept is not (Concept.Years or Concept.Grade))
                return true;
        }

        return false;
    }

    /// <summary>"18 months" are a year and a half.</summary>
    private static bool IsOfMonths(int at, bool isWord, ImmutableArray<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (sense.Concept == Concept.Months && sense.First > at && sense.First <= at + (isWord ? 1 : 2))
                return true;
        }

        return false;
    }

    private static QuantityUnit UnitOf(ImmutableArray<Word> words, int at, int yearsBehind, bool isWord, ImmutableArray<Sense> senses, ImmutableArray<Quantity>.Builder before)
    {
        // "Grade 5, 2 years": what stands directly before the number comes first.
        foreach (var sense in senses)
        {
            if (sense.Concept == Concept.Grade && sense.End == at && !isWord && words[at].Token.Before <= Separator.Hyphen && !senses.Any(years => years.Concept == Concept.Years && years.First == at + 1))
                return QuantityUnit.Grade;
        }

        foreach (var sense in senses)
        {
            if (sense.Concept == Concept.Years && sense.First > at && sense.First <= at + yearsBehind)
                return QuantityUnit.Years;
        }

        // "The level the senior one is on": a word for a number counts only directly behind "grade".
        foreach (var sense in senses)
        {
            if (sense.Concept == Concept.Grade && ((sense.End <= at && at - sense.End < (isWord ? 1 : Reach)) || (!isWord && sense.First == at + 1 && words[at + 1].Token.Before == Separator.Space)))
                return QuantityUnit.Grade;
        }

        return before.Count > 0 && at - before[^1].At < Reach && !(isWord && at - before[^1].At == 1) ? before[^1].Unit : QuantityUnit.Unknown;
    }

    /// <summary>Reads "5", "5+", "9.5", "5yrs", "g7", "five".</summary>
    private static bool TryParse(string text, Lexicon lexicon, out decimal value, out bool orMore, out QuantityUnit unit, out bool isWord)
    {
        (value, orMore, unit, isWord) = (0, false, QuantityUnit.Unknown, false);
        if (lexicon.Numbers.TryGetValue(text, out var number))
        {
            (value, isWord) = (number, true);
            return true;
        }

        var start = text.Length > 1 && text[0] is 'g' or 'l' && char.IsAsciiDigit(text[1]) ? 1 : 0;
        if (start == 1)
            unit = QuantityUnit.Grade;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        if (end == start || end - start > 6 || !decimal.TryParse(text[start..end].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        orMore = end < text.Length && text[end] == '+';
        if (end < text.Length && text[^1] != '+')
            unit = text.AsSpan(end).TrimStart('+') is ['y', ..] or ['j', ..] or ['a', ..] ? QuantityUnit.Years : unit;
        return true;
    }
}
