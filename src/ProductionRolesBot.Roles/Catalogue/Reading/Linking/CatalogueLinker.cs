using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Linking;

/// <summary>Follows the references that lead from one page to another, once all pages are read.</summary>
internal sealed class CatalogueLinker(ImmutableArray<JobFamily> families)
{
    private readonly CatalogueNames names = new(families);

    internal ImmutableArray<JobFamily> Link() => [.. families.Select(Link)];

    private JobFamily Link(JobFamily family) => family with
    {
        Roles = [.. family.Roles.Select(role => LeadsAway(role) ? Link(role) : role)],
        Ladder = Link(family.Ladder),
    };

    /// <summary>Most roles name nothing beyond their page.</summary>
    private static bool LeadsAway(Role role) =>
        role.Responsibilities.Inherits.Any(inheritance => inheritance.Target is null) || role.Requirements.Inherits.Any(inheritance => inheritance.Target is null) || role.Ladder is { Targets.IsEmpty: false };

    private Role Link(Role role) => role with
    {
        Responsibilities = role.Responsibilities with { Inherits = Link(role.Responsibilities.Inherits, role.Id) },
        Requirements = role.Requirements with { Inherits = Link(role.Requirements.Inherits, role.Id) },
        Ladder = role.Ladder is { } ladder ? Link(ladder) : null,
    };

    private ImmutableArray<Inheritance> Link(ImmutableArray<Inheritance> inherits, RoleId from) =>
        [.. inherits.Select(inheritance => inheritance.Target is null ? inheritance with { Target = names.Role(inheritance.From, inheritance.Link) is { } found && found != from ? found : null } : inheritance)];

    private CareerLadder Link(CareerLadder ladder) => ladder.Targets.IsEmpty ? ladder : ladder with
    {
        Targets = [.. ladder.Targets.Select(target => target with { Family = names.Family(target.Title, target.Link), Role = names.Role(target.Title, target.Link) })],
    };
}
