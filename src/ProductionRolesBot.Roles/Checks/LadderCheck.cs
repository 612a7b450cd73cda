using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Ladder sentences that speak of another family or of another role than the one they stand under.</summary>
internal static class LadderCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var family = Content([TitleWords.Of(page.Outline.Title), .. page.Roles.Roles.Take(Reach.Most).Select(role => role.Words)]);
        foreach (var section in page.Sections.Where(section => section.Kind == HeadingKind.CareerLadder))
        {
            foreach (var sentence in section.AllSentences)
            {
                if (LadderSubject.OfFamily(sentence.Text) is { } named && Content([TitleWords.Of(named)]) is { Count: > 0 } words && family.Count > 0 && !words.Any(word => family.Any(other => Akin(word, other))))
                    yield return page.Problem("PR044", sentence.Line, $"the page is about \"{page.Outline.Title}\", the sentence about \"{named}\"");
            }
        }

        foreach (var role in page.Roles.Roles)
        {
            foreach (var section in role.Sections.Where(section => section.Kind == HeadingKind.CareerLadder))
            {
                // A section that tells several steps tells those of the page.
                if (section.AllSentences.Select(sentence => (sentence.Line, Subject: LadderSubject.OfRole(sentence.Text))).Where(step => step.Subject is not null).ToList() is not [var (line, subject)])
                    continue;
                var words = TitleWords.Of(subject!);
                if (words.LikenessTo(role.Words) == TitleLikeness.None && page.Roles.Roles.Take(Reach.Most).FirstOrDefault(other => other.Words.SameAs(words)) is { } other)
                    yield return page.Problem("PR019", line, $"the sentence under \"{role.Title}\" speaks of \"{other.Title}\"");
            }
        }
    }

    /// <summary>"Design" and "Designer", "Full" and "Fullstack"; an acronym may stand for anything.</summary>
    private static bool Akin(string word, string other) =>
        word.Length < 4 || word.AsSpan().CommonPrefixLength(other) >= Math.Min(6, Math.Min(word.Length, other.Length)) || Spelling.Near(word, other);

    /// <summary>What the titles are about, without levels and "manager".</summary>
    private static HashSet<string> Content(IEnumerable<TitleWords> titles) =>
        [.. titles.SelectMany(title => title.Words.AsEnumerable()).Where(word => !ReadingWords.Titles.IsSeniority(word) && !ReadingWords.Titles.IsPeople(word) && word != "vice")];
}
