using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Paths;

/// <summary>The steps up from every role of a catalogue, and the way back.</summary>
internal sealed class CareerPaths
{
    private readonly RoleCatalogue catalogue;
    private readonly FrozenDictionary<RoleId, NextStep> after;
    private readonly ILookup<RoleId, Role> before;

    internal CareerPaths(RoleCatalogue catalogue)
    {
        this.catalogue = catalogue;
        after = catalogue.Families.Select(family => (Family: family, Levels: new NextLevel(family))).SelectMany(page => page.Family.Roles.Select(role => (role.Id, Step: StepAfter(role, page.Family, page.Levels)))).ToFrozenDictionary(pair => pair.Id, pair => pair.Step);
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

    /// <summary>What is said or drawn for this very role comes first; then the next level of the page; at its top, what the page says of the step out.</summary>
    private NextStep StepAfter(Role role, JobFamily family, NextLevel levels)
    {
        if (role.Ladder is { Kind: not LadderKind.None } own && (own.Kind != LadderKind.NotDefined || IsLast(role, family)))
            return Said(own);
        if (Drawn(role, family) is { } drawn)
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

    private static NextStep? Drawn(Role role, JobFamily family)
    {
        if (family.Ladder.Steps.IsEmpty)
            return null;
        var title = TitleWords.Of(role.Title);
        ImmutableArray<LadderStep> steps = [.. family.Ladder.Steps.Where(step => TitleWords.Of(step.From).SameAs(title))];
        if (steps.IsEmpty)
            return null;
        ImmutableArray<Role?> roles = [.. steps.Select(step => family.Roles.FirstOrDefault(other => TitleWords.Of(other.Title).SameAs(TitleWords.Of(step.To))))];
        ImmutableArray<Quote> quotes = [.. steps.Select(step => new Quote($"{step.From} \u2192 {step.To}", step.Source))];
        return roles.All(found => found is not null)
            ? new NextStep.ToRoles([.. roles.OfType<Role>()], NextStepBasis.Drawn, quotes)
            : new NextStep.ToNamed([.. steps.Zip(roles, (step, found) => new LadderTarget(step.To, Role: found?.Id))], quotes);
    }
}
