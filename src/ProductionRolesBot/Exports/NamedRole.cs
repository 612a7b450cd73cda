using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Exports;

/// <summary>The role that an argument names, or the reason why it names none.</summary>
internal abstract record NamedRole
{
    private const int MostNames = 5;

    private NamedRole() { }

    /// <summary>The one it names.</summary>
    public sealed record Found(Role Role) : NamedRole;

    /// <summary>None, or more than one.</summary>
    public sealed record Unclear(string Reason) : NamedRole;

    /// <summary>Looks for an id (<c>marketing/video#editor</c>), then for a title, whatever its case. Never guesses.</summary>
    public static NamedRole Of(string name, RoleCatalogue catalogue)
    {
        if (catalogue.Find(new RoleId(name)) is { } byId)
            return new Found(byId);
        ImmutableArray<Role> roles = [.. catalogue.Roles.Where(role => Is(role.Title, name) || Is(role.Id.Slug, name) || role.OtherTitles.Any(other => Is(other, name)))];
        return roles switch
        {
            [var only] => new Found(only),
            [] => new Unclear($"there is no role '{name}'{Nearest(name, catalogue)}"),
            _ => new Unclear($"'{name}' is the title of {roles.Length} roles: give one of {string.Join(", ", roles.Take(MostNames).Select(role => role.Id))}"),
        };
    }

    private static bool Is(string title, string name) => string.Equals(title, name, StringComparison.OrdinalIgnoreCase);

    private static string Nearest(string name, RoleCatalogue catalogue) =>
        new RoleAssistant(catalogue).Find(name, MostNames) is { IsEmpty: false } near ? $"; the nearest titles are {string.Join(", ", near.Select(role => $"'{role.Title}'"))}" : "";
}
