using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

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
        // "The Associate level in Engineering" speaks of the level (engineering/backend-engineer.md), "The Director is a grade 10
        // and" of the director (finance/senior-director-enterprise-applications.md).
        for (var at = first + 1; at < last; at++)
        {
            if (words[at].In(before) is "level" or "levels" || (words[at].In(before) is "is" or "are" && !TitleWords.Of(before[words[at].End..]).NamesAJob()))
                last = at - 1;
        }

        while (last >= first && IsPadding(words[last].In(before)))
            last--;
        // "will support the vision of … and report to" goes on from before (sales/sr-sales-operations-manager.md).
        if (first > last || (char.IsLower(before[words[first].Start]) && first < last && IsPadding(words[first + 1].In(before))))
            return "";
        var end = words[last].End;
        // "Editor (Intermediate)": the bracket belongs to the title.
        if (end < before.Length && before[end] == ')')
            end++;
        return before[words[first].Start..end];
    }

    private static bool IsPadding(ReadOnlySpan<char> word) => ReadingWords.Reporting.Subjects.Holds(word);
}
