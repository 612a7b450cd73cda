using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A page that is titled after a role and has headings of its own, none of which announces anything that can be read.</summary>
internal static class UnreadRoleCheck
{
    /// <summary>A page with less is a pointer to another.</summary>
    private const int LeastHeadings = 2;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        if (page.Roles.Roles.IsEmpty && TitleWords.Of(RoleTitle.OfPage(page.Outline.Title)).NamesAJob() && page.Sections.Length > LeastHeadings)
            yield return page.Problem("PR004", page.Outline.TitleLine, $"the page is titled \"{page.Outline.Title}\", but nothing on it says what the role does or asks");
    }
}
