using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// "#### Senior Editor Requirements" inside "### Staff Editor", where Senior Editor has a heading of its own, or where the page
/// knows no such role (both in finance/billing-gpo.md).
/// </summary>
internal static class SectionIdentityCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var doubts = new IdentityDoubts(page.Roles.Roles);
        foreach (var (role, section) in page.RoleSections)
        {
            if (doubts.OnHeading(section, role) is { } doubt)
                yield return page.Problem(doubt.Code, section.Outline.Line, $"the heading stands under \"{role.Title}\" and names \"{doubt.NamedInstead}\"");
        }
    }
}
