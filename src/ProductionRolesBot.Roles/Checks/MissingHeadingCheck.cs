using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A role that begins with one of its sections (sales/renewal-operations-analyst.md).</summary>
internal static class MissingHeadingCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        from role in page.Roles.Roles
        where role.Heading is null
        select page.Problem("PR030", role.Line, $"\"{role.Title}\" has no heading of its own");
}
