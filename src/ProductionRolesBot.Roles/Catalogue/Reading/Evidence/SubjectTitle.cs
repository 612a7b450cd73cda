using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>The title in the part of a sentence before its verb: "The Senior Editor role typically" is about "Senior Editor".</summary>
internal static class SubjectTitle
{
    /// <summary>Empty for "This role", "They" and every subject that names nobody.</summary>
    internal static string Of(string before)
    {
        var words = Word.All(before);
        var (first, last) = (0, words.Length - 1);
        while (first <= last && IsPadding(words[first].In(before)))
            first++;
        while (last >= first && IsPadding(words[last].In(before)))
            last--;
        if (first > last)
            return "";
        var end = words[last].End;
        // "Editor (Intermediate)": the bracket belongs to the title.
        if (end < before.Length && before[end] == ')')
            end++;
        return before[words[first].Start..end];
    }

    private static bool IsPadding(ReadOnlySpan<char> word) => ReadingWords.Reporting.Subjects.Holds(word);
}
