using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The same words twice in one list (security/red-team.md), or a whole sentence twice among what one role does or needs.</summary>
internal static class DuplicateBulletCheck
{
    /// <summary>Short bullets ("Leadership") may head two groups.</summary>
    private const int Shortest = 20;

    /// <summary>Under another heading, or below another bullet, a few words may be meant twice; a sentence is not.</summary>
    private const int ShortestSentence = 60;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        InOneList(page).Concat(page.Family.Roles.SelectMany(role => InOneSection(role.Responsibilities.Own, page).Concat(InOneSection(role.Requirements.Own, page)))).DistinctBy(problem => problem.Source);

    private static IEnumerable<CatalogueProblem> InOneList(PageReading page)
    {
        var first = new Dictionary<string, int>(LettersOnly.Comparer);
        // Two interviews of one kind are two interviews (security/security-engineer.md).
        foreach (var list in page.Sections.Where(section => !page.IsOfHiring(section)).SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.List>())
        {
            first.Clear();
            foreach (var item in list.Items)
            {
                if (item.Text.Text.Length >= Shortest && item.Children.IsEmpty && !first.TryAdd(item.Text.Text, item.Text.Line))
                    yield return page.Problem("PR026", item.Text.Line, $"the same words stand in line {first[item.Text.Text]}");
            }
        }
    }

    /// <summary>In another list of the section (roles/senior_data_analyst.md of another organisation), nested elsewhere (sales/director-customer-success.md), or with another article (sales/business-systems-administrator.md).</summary>
    private static IEnumerable<CatalogueProblem> InOneSection(IEnumerable<Bullet> bullets, PageReading page)
    {
        var first = new Dictionary<string, int>(LettersOnly.Comparer);
        foreach (var bullet in bullets.SelectMany(bullet => bullet.Children.Prepend(bullet)))
        {
            if (bullet.Words.Length >= ShortestSentence && !ReadingWords.Prose.Placeholders.OccursIn(bullet.Words.Span) && !first.TryAdd(WithoutArticles(bullet.Text), bullet.Source.Line))
                yield return page.Problem("PR026", bullet.Source.Line, $"the same sentence stands in line {first[WithoutArticles(bullet.Text)]}");
        }
    }

    private static string WithoutArticles(string text) =>
        text.Replace(" a ", " ", StringComparison.Ordinal).Replace(" an ", " ", StringComparison.Ordinal).Replace(" the ", " ", StringComparison.Ordinal);
}
