using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Names a role so that nobody can take it for another.</summary>
internal static class RoleNames
{
    /// <summary>The title; with the title of its page when another page has a role of the same title.</summary>
    public static string Unique(RoleCatalogue catalogue, Role role)
    {
        var family = catalogue.FamilyOf(role);
        return catalogue.Roles.Any(other => other.Id != role.Id && string.Equals(other.Title, role.Title, StringComparison.OrdinalIgnoreCase))
            ? $"{role.Title} ({family.Title})"
            : role.Title;
    }
}
