using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Finds the degree a line names, as written: "Bachelor's Degree", "Bachelor's or Master's degree" (marketing/digital-production-manager.md).</summary>
internal static class DegreeReader
{
    internal static string? In(string text, ReadOnlySpan<Word> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!ReadingWords.Requirements.Degrees.Holds(words[at].In(text)))
                continue;
            // A capital or an apostrophe tells "Master's degree" from "master of spreadsheets", "degree" from "a high degree of".
            var end = at;
            for (var next = at; next < words.Length && (ReadingWords.Requirements.Degrees.Holds(words[next].In(text)) || ReadingWords.Requirements.DegreeJoins.Holds(words[next].In(text))); next++)
                end = ReadingWords.Requirements.Degrees.Holds(words[next].In(text)) ? next : end;
            if (ReadingWords.Requirements.DegreeEnds.Holds(words[end].In(text)) && !(end == at && IsFigurative(text, words[at])))
                return text[words[at].Start..words[end].End];
            at = end;
        }

        return null;
    }

    /// <summary>"a high degree of autonomy"; two capital letters alone ("MS Office") are no degree either.</summary>
    private static bool IsFigurative(string text, Word word) =>
        word.Length < 3 || (text.AsSpan(word.End).StartsWith(" of ") && !char.IsUpper(text[word.Start]));
}
