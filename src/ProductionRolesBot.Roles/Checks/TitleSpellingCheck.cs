using System.Collections.Frozen;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Words of titles that stand once in the whole catalogue and a slip away from a word that stands often.</summary>
internal static class TitleSpellingCheck
{
    /// <summary>Shorter words have neighbours that are words too.</summary>
    private const int Shortest = 6;

    /// <summary>A word that so many headings use is spelled right.</summary>
    private const int Often = 3;

    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<PageReading> pages)
    {
        var headings = pages.SelectMany(page => page.Sections.Select(section => section.Outline.Heading).Append(page.Outline.Title));
        var times = headings.SelectMany(heading => TitleWords.Split(heading).AsEnumerable()).GroupBy(word => word, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var known = times.Where(pair => pair.Value >= Often && pair.Key.Length >= Shortest - 1).Select(pair => pair.Key).ToLookup(word => word[0]);
        var slips = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var (title, line) in TitlesOf(page).Distinct())
            {
                foreach (var word in TitleWords.Split(title))
                {
                    if (word.Length < Shortest || times.GetValueOrDefault(word) >= Often || ReadingWords.Titles.IsNoun(word))
                        continue;
                    if (!slips.TryGetValue(word, out var meant))
                        slips.Add(word, meant = Meant(word, known[word[0]]));
                    if (meant is not null)
                        yield return page.Problem("PR017", line, $"\"{word}\" in \"{title}\" looks like a slip of \"{meant}\"");
                }
            }
        }
    }

    private static string? Meant(string word, IEnumerable<string> known) =>
        known.FirstOrDefault(candidate => candidate != word && Spelling.Near(word, candidate) && !SameStem(word, candidate));

    /// <summary>"operation" and "operations", "manage" and "managing" are two words, not a slip.</summary>
    private static bool SameStem(string left, string right)
    {
        var common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
            common++;
        return common == Math.Min(left.Length, right.Length)
            || (ReadingWords.Phrases.Holds("wordEndings", left.AsSpan(common)) && ReadingWords.Phrases.Holds("wordEndings", right.AsSpan(common)));
    }

    /// <summary>Titles of roles and pages, the subjects of their sentences, and the managers they name.</summary>
    private static IEnumerable<(string Title, int Line)> TitlesOf(PageReading page)
    {
        yield return (page.Outline.Title, page.Outline.TitleLine);
        foreach (var section in page.Sections)
        {
            if (section.Title.LooksLikeTitle() || section.Meaning.Subject.Length > 0)
                yield return (section.Kind == HeadingKind.Other ? section.Outline.Heading : section.Meaning.Subject, section.Outline.Line);
            foreach (var claim in section.Grades)
                yield return (claim.Subject, claim.Sentence.Line);
            foreach (var claim in section.Reporting)
            {
                yield return (claim.Subject, claim.Sentence.Line);
                foreach (var manager in claim.Managers)
                    yield return (manager.Title, claim.Sentence.Line);
            }

            if (section.Kind == HeadingKind.CareerLadder)
            {
                foreach (var sentence in section.AllSentences)
                    yield return (Capitalised(sentence.Text), sentence.Line);
            }

            foreach (var claim in section.Inheritances)
                yield return (claim.From, claim.Sentence.Line);
        }
    }

    /// <summary>The words of a sentence that may belong to a title.</summary>
    private static string Capitalised(string text) =>
        string.Join(' ', Word.All(text).Where(word => char.IsUpper(text[word.Start])).Select(word => word.In(text).ToString()));
}
