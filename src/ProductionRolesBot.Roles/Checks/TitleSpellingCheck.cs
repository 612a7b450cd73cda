using System.Collections.Frozen;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Words of titles that hardly any page has and that are a slip away from a word that stands often.</summary>
internal static class TitleSpellingCheck
{
    /// <summary>A word that so many headings use is spelled right.</summary>
    private const int Often = 3;

    /// <summary>So does a word that so many pages write with a capital (sales/business-value-manager.md).</summary>
    private const int OnManyPages = 6;

    /// <summary>A slip stands on one page and perhaps on its copies; what more pages write is another word.</summary>
    private const int MostPages = 3;

    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages)
    {
        var (times, pagesOf) = Count(pages);
        var known = times.Where(pair => pair.Value >= Often).Concat(pagesOf.Where(pair => pair.Value >= OnManyPages)).Select(pair => pair.Key).Concat(ReadingWords.Titles.Known)
            .Where(word => word.Length >= TitleUses.Shortest).Distinct(StringComparer.Ordinal).ToLookup(word => word[0]);
        var slips = pagesOf.Where(pair => pair.Value <= MostPages && times.GetValueOrDefault(pair.Key) < Often)
            .Select(pair => (Word: pair.Key, Meant: Meant(pair.Key, known[pair.Key[0]])))
            .Where(slip => slip.Meant is not null).ToFrozenDictionary(slip => slip.Word, slip => slip.Meant!, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var use in page.Headings.Concat(page.Names).Distinct())
            {
                if (slips.TryGetValue(use.Word, out var meant))
                    yield return page.Lines.Problem("PR017", use.Line, $"\"{use.Word}\" looks like a slip of \"{meant}\"");
            }
        }
    }

    /// <summary>How often headings have a word, and how many pages write it at all.</summary>
    private static (Dictionary<string, int> Times, Dictionary<string, int> Pages) Count(IReadOnlyList<TitleUses> pages)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var pagesOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var onPage = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            onPage.Clear();
            foreach (var heading in page.Headings)
            {
                times[heading.Word] = times.GetValueOrDefault(heading.Word) + 1;
                onPage.Add(heading.Word);
            }

            foreach (var name in page.Names)
                onPage.Add(name.Word);
            foreach (var word in onPage)
                pagesOf[word] = pagesOf.GetValueOrDefault(word) + 1;
        }

        return (times, pagesOf);
    }

    private static string? Meant(string word, IEnumerable<string> known)
    {
        if (ReadingWords.Titles.IsNoun(word))
            return null;
        // "The Analystis a grade 7" (finance/it-global-logistics-analyst.md).
        if (GradeClaim.IsGlued(word))
            return $"{word[..^2]} is";
        foreach (var candidate in known)
        {
            if (Spelling.IsSlip(word, candidate) && !SameStem(word, candidate))
                return candidate;
        }

        return null;
    }

    /// <summary>"operation" and "operations", "manage" and "managing" are two words, not a slip.</summary>
    private static bool SameStem(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == Math.Min(left.Length, right.Length))
            return true;
        // The endings themselves may begin alike: "evangel-ism", "evangel-ist".
        for (var stem = common; stem >= Math.Max(3, common - 3); stem--)
        {
            if (ReadingWords.Prose.WordEndings.Holds(left.AsSpan(stem)) && ReadingWords.Prose.WordEndings.Holds(right.AsSpan(stem)))
                return true;
        }

        return false;
    }
}
