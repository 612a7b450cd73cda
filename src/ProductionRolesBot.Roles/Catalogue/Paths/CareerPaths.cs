using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Paths;

/// <summary>The steps up from every role of a catalogue, and the way back (engineering/field-security.mm.md).</summary>
internal sealed class CareerPaths
{
    private readonly RoleCatalogue catalogue;
    private readonly FrozenDictionary<RoleId, NextStep> after;
    private readonly ILookup<RoleId, Role> before;

    internal CareerPaths(RoleCatalogue catalogue)
    {
        this.catalogue = catalogue;
        after = catalogue.Families.SelectMany(StepsOn).ToFrozenDictionary();
        before = catalogue.Roles.SelectMany(role => Reached(after[role.Id]).Select(reached => (reached, role))).ToLookup(pair => pair.reached, pair => pair.role);
    }

    internal NextStep After(Role role) => after[role.Id];

    internal IEnumerable<RoleId> Reached(Role role) => Reached(after[role.Id]);

    internal ImmutableArray<Role> Before(Role role) => [.. before[role.Id]];

    private static IEnumerable<RoleId> Reached(NextStep step) => step switch
    {
        NextStep.ToRoles(var roles, _, _) => roles.Select(role => role.Id),
        NextStep.ToNamed(var targets, _) => targets.Select(target => target.Role).OfType<RoleId>(),
        _ => [],
    };

    private IEnumerable<KeyValuePair<RoleId, NextStep>> StepsOn(JobFamily family)
    {
        var (levels, drawn) = (new NextLevel(family), new DrawnSteps(family));
        foreach (var role in family.Roles)
            yield return new(role.Id, StepAfter(role, family, levels, drawn));
    }

    /// <summary>What is said or drawn for this very role comes first; then the next level of the page; at its top, what the page says of the step out.</summary>
    private NextStep StepAfter(Role role, JobFamily family, NextLevel levels, DrawnSteps drawings)
    {
        if (role.Ladder is { Kind: not LadderKind.None } own && (own.Kind != LadderKind.NotDefined || IsLast(role, family)))
            return Said(own);
        if (drawings.After(role) is { } drawn)
            return drawn;
        return levels.After(role) is { IsEmpty: false } next
            ? new NextStep.ToRoles(next, NextStepBasis.NextLevel, [])
            : Said(WithoutDrawing(family.Ladder));
    }

    /// <summary>The ends of a drawing are the next step of the roles that lead there, not of every role of the page.</summary>
    private static CareerLadder WithoutDrawing(CareerLadder ladder) =>
        ladder is { Kind: LadderKind.Roles, Steps.IsEmpty: false } ? CareerLadder.None : ladder;

    private static bool IsLast(Role role, JobFamily family) => family.Roles[^1].Id == role.Id;

    private NextStep Said(CareerLadder ladder) => ladder.Kind switch
    {
        LadderKind.NotDefined => new NextStep.NotDefined(ladder.Quotes),
        LadderKind.Elsewhere => new NextStep.Elsewhere(ladder.Quotes),
        LadderKind.Roles when ladder.Targets.All(target => target.Role is not null) =>
            new NextStep.ToRoles([.. ladder.Targets.Select(target => catalogue.Find(target.Role!.Value)!)], NextStepBasis.Said, ladder.Quotes),
        LadderKind.Roles or LadderKind.Families => new NextStep.ToNamed(ladder.Targets, ladder.Quotes),
        _ => new NextStep.NotStated(),
    };
}
