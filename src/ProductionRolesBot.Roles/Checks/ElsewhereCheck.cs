using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// A role of which the page says no more than where it is told: "Refer to the [Principal Security Engineer]" (security/red-team.md),
/// or a page that is no more than that (engineering/development-management-fellow.mm.md).
/// </summary>
internal static class ElsewhereCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        from section in page.Roles.Roles.IsEmpty ? page.Sections : page.Roles.Roles.Where(role => role.Sections.Count == 0).Select(role => role.Heading).OfType<PageSection>()
        where section.AllSentences is [{ Links: [_] } only] && ReadingWords.Prose.Sendings.Starts(only.Text)
        select page.Problem("PR025", section.AllSentences[0].Line, "the text stands on the page that is linked here");
}
