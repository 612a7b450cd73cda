using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Names a role so that nobody can take it for another.</summary>
internal static class RoleNames
{
    /// <summary>The title; with the title of its page when another page has a role of the same title, with the page itself where it is an old one.</summary>
    public static string Unique(RoleCatalogue catalogue, Role role) =>
        !catalogue.HasNamesake(role) ? role.Title
        : catalogue.FamilyOf(role) is var family && family.Title != role.Title ? $"{role.Title} ({family.Title})"
        : family.IsReplaced || family.Department.Length == 0 ? $"{role.Title} ({family.Page})"
        : role.Title;
}
