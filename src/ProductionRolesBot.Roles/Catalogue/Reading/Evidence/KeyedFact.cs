using System.Buffers;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>"Reports to: Head of Sound", "Grade: 7": a fact as a key and its value, as forms and front matters have them (roles/senior_designer.md of another organisation).</summary>
internal static class KeyedFact
{
    /// <summary>Letters of the longest key.</summary>
    private const int LongestKey = 24;

    /// <summary>The words that keys begin with; the others may stand in any spelling, "reports_to".</summary>
    private static readonly SearchValues<string> FirstWords =
        SearchValues.Create([.. ReadingWords.Grades.Keys.All.Concat(ReadingWords.Reporting.Keys.All).Select(key => key.Split(' ')[0]).Distinct()], StringComparison.OrdinalIgnoreCase);

    /// <summary>The mark between the cells of a row, when it is quoted.</summary>
    internal const string Cells = " | ";

    /// <summary>Position among the words of the sentence of the first word of the value; -1 when it has no such key.</summary>
    internal static int ValueIn(Sentence sentence, PhraseList keys)
    {
        var end = EndOfKey(sentence.Written.Span);
        if (end < 0 || !Holds(keys, sentence.Written.Span[..end].TrimEnd()))
            return -1;
        var first = 0;
        while (first < sentence.Words.Length && sentence.Words[first].Start < end)
            first++;
        return first < sentence.Words.Length ? first : -1;
    }

    /// <summary>True for a line that gives a fact by its key.</summary>
    internal static bool Is(Sentence sentence) => EndOfKey(sentence.Written.Span) is var end and > 0 && IsKey(sentence.Written.Span[..end].TrimEnd());

    /// <summary>False for words in which no key and no mark behind one can stand.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(':', '|') && text.ContainsAny(FirstWords);

    /// <summary>True for the name of a fact that is read.</summary>
    internal static bool IsKey(ReadOnlySpan<char> key) => Holds(ReadingWords.Grades.Keys, key) || Holds(ReadingWords.Reporting.Keys, key);

    /// <summary>"reports_to" is "reports to".</summary>
    private static bool Holds(PhraseList keys, ReadOnlySpan<char> key) =>
        keys.Holds(key.ContainsAny('_', '-') ? key.ToString().Replace('_', ' ').Replace('-', ' ') : key);

    /// <summary>True when every line has a key of its own: they are no one sentence.</summary>
    internal static bool IsForm(ReadOnlySpan<char> text)
    {
        if (EndOfKey(text) < 0)
            return false;
        var lines = 0;
        foreach (var line in text.EnumerateLines())
        {
            lines++;
            if (EndOfKey(line) < 0)
                return false;
        }

        return lines > 1;
    }

    private static int EndOfKey(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestKey)].IndexOfAny(':', '|') is var end and > 0 ? end : -1;
}
