using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// Ladder sentences that speak of another family (marketing/integrated-marketing.mm.md) or of another role than the one they
/// stand under (marketing/community-programs.mm.md).
/// </summary>
internal static class LadderCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => OfAnotherFamily(page).Concat(OfAnotherRole(page));

    private static IEnumerable<CatalogueProblem> OfAnotherFamily(PageReading page)
    {
        var family = Content([TitleWords.Of(page.Outline.Title), .. page.Roles.Roles.Take(Reach.Most).Select(role => role.Words)]);
        return
            from section in page.Sections
            where section.Kind == HeadingKind.CareerLadder && family.Count > 0
            from sentence in section.AllSentences
            let named = LadderSubject.OfFamily(sentence.Text)
            where named is not null && Content([TitleWords.Of(named)]) is { Count: > 0 } words && !words.Any(word => family.Any(other => Akin(word, other)))
            select page.Problem("PR044", sentence.Line, $"the page is about \"{page.Outline.Title}\", the sentence about \"{named}\"");
    }

    private static IEnumerable<CatalogueProblem> OfAnotherRole(PageReading page)
    {
        var doubts = new IdentityDoubts(page.Roles.Roles);
        foreach (var (role, section) in page.RoleSections.Where(part => part.Section.Kind == HeadingKind.CareerLadder))
        {
            // A section that tells several steps tells those of the page.
            if (section.AllSentences.Select(sentence => (sentence.Line, Subject: LadderSubject.OfRole(sentence.Text))).Where(step => step.Subject is not null).ToList() is not [var (line, subject)])
                continue;
            var words = TitleWords.Of(subject!);
            if (words.LikenessTo(role.Words) == TitleLikeness.None && doubts.RoleNamed(words) is { } other)
                yield return page.Problem("PR019", line, $"the sentence under \"{role.Title}\" speaks of \"{other.Title}\"");
        }
    }

    /// <summary>"Design" and "Designer", "Full" and "Fullstack"; an acronym may stand for anything.</summary>
    private static bool Akin(string word, string other) =>
        word.Length < 4 || word.AsSpan().CommonPrefixLength(other) >= Math.Min(6, Math.Min(word.Length, other.Length)) || Spelling.Near(word, other);

    /// <summary>What the titles are about, without levels and "manager".</summary>
    private static HashSet<string> Content(IEnumerable<TitleWords> titles) =>
        [.. titles.SelectMany(title => title.Words.AsEnumerable()).Where(word => !ReadingWords.Titles.IsSeniority(word) && !ReadingWords.Titles.IsPeople(word) && word != "vice")];
}
