using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Names a role so that nobody can take it for another.</summary>
internal static class RoleNames
{
    /// <summary>The title; with the title of its page when another page has a role of the same title.</summary>
    public static string Unique(RoleCatalogue catalogue, Role role) =>
        catalogue.HasNamesake(role) ? $"{role.Title} ({catalogue.FamilyOf(role).Title})" : role.Title;
}
