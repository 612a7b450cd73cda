using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Ladder sentences that speak of another family (marketing/integrated-marketing.mm.md).</summary>
internal static class LadderFamilyCheck
{
    /// <summary>Shorter ones are acronyms.</summary>
    private const int ShortestWord = 4;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var family = Content([TitleWords.Of(page.Outline.Title), .. page.Roles.Roles.Take(Reach.Most).Select(role => role.Words)]);
        return
            from section in page.Sections
            where section.Kind == HeadingKind.CareerLadder && family.Count > 0
            from sentence in section.AllSentences
            let named = LadderSubject.OfFamily(sentence.Text)
            where named is not null && Content([TitleWords.Of(named)]) is { Count: > 0 } words && !MayMean(words, family)
            select page.Problem("PR044", sentence.Line, $"the page is about \"{page.Outline.Title}\", the sentence about \"{named}\"");
    }

    /// <summary>An acronym that both have says nothing where other words differ: "Revenue GPO", "Billing GPO" (finance/billing-gpo.md).</summary>
    private static bool MayMean(HashSet<string> words, HashSet<string> family)
    {
        var telling = words.Where(word => word.Length >= ShortestWord || !family.Contains(word)).ToList();
        return telling.Count == 0 || telling.Exists(word => family.Any(other => Akin(word, other)));
    }

    /// <summary>"Design" and "Designer", "Full" and "Fullstack"; an acronym may stand for anything.</summary>
    private static bool Akin(string word, string other) =>
        word.Length < ShortestWord || word.AsSpan().CommonPrefixLength(other) >= Math.Min(6, Math.Min(word.Length, other.Length)) || Spelling.Near(word, other);

    /// <summary>What the titles are about, without levels and "manager".</summary>
    private static HashSet<string> Content(IEnumerable<TitleWords> titles) =>
        [.. titles.SelectMany(title => title.Words.AsEnumerable()).Where(word => !ReadingWords.Titles.IsSeniority(word) && !ReadingWords.Titles.IsPeople(word) && word != "vice")];
}
