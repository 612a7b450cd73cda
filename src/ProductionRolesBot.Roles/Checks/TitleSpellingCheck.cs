using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Words of titles that stand once in the whole catalogue and a slip away from a word that stands often.</summary>
internal static class TitleSpellingCheck
{
    /// <summary>Shorter words have neighbours that are words too.</summary>
    internal const int Shortest = 6;

    /// <summary>A word that so many headings use is spelled right.</summary>
    private const int Often = 3;

    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var word in page.HeadingWords)
                times[word] = times.GetValueOrDefault(word) + 1;
        }

        var known = times.Where(pair => pair.Value >= Often && pair.Key.Length >= Shortest - 1).Select(pair => pair.Key).ToLookup(word => word[0]);
        var slips = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var said = new HashSet<(string, int)>();
            foreach (var use in page.Titles)
            {
                foreach (var word in use.Words)
                {
                    if (word.Length < Shortest || times.GetValueOrDefault(word) >= Often || ReadingWords.Titles.IsNoun(word))
                        continue;
                    if (!slips.TryGetValue(word, out var meant))
                        slips.Add(word, meant = Meant(word, known[word[0]]));
                    if (meant is not null && said.Add((use.Title, use.Line)))
                        yield return page.Lines.Problem("PR017", use.Line, $"\"{word}\" looks like a slip of \"{meant}\"");
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
            || (ReadingWords.Prose.WordEndings.Holds(left.AsSpan(common)) && ReadingWords.Prose.WordEndings.Holds(right.AsSpan(common)));
    }
}
