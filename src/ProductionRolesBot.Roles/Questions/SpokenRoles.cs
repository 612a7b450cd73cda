using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>The roles that a conversation remembers by their ids.</summary>
internal static class SpokenRoles
{
    /// <summary>The roles of these ids, in their order, without those that this version of the catalogue no longer holds.</summary>
    public static ImmutableArray<Role> FindAll(this RoleCatalogue catalogue, ImmutableArray<RoleId> ids)
    {
        if (ids.IsEmpty)
            return [];
        var roles = ImmutableArray.CreateBuilder<Role>(ids.Length);
        foreach (var id in ids)
        {
            if (catalogue.Find(id) is { } role)
                roles.Add(role);
        }

        return roles.DrainToImmutable();
    }
}
