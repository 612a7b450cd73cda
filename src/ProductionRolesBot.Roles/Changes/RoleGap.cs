using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes;

/// <summary>What lies between two roles, neighbours or not: every line of both in exactly one class.</summary>
/// <param name="From">The role a person comes from.</param>
/// <param name="To">The role they look at.</param>
/// <param name="Sections">Both lists, in the order of <see cref="SectionKind"/>.</param>
public sealed record RoleGap(Role From, Role To, ImmutableArray<SectionGap> Sections)
{
    /// <summary>The gap between two roles of one catalogue; what either takes over from others is opened up first.</summary>
    public static RoleGap Between(Role from, Role to, RoleCatalogue catalogue) => catalogue.Gaps.Between(from, to, () => new(from, to,
    [
        new(SectionKind.Responsibilities, Between(catalogue.EffectiveResponsibilities(from), catalogue.EffectiveResponsibilities(to), catalogue.Pairings)),
        new(SectionKind.Requirements, Between(catalogue.EffectiveRequirements(from), catalogue.EffectiveRequirements(to), catalogue.Pairings)),
    ]));

    private static ImmutableArray<LineChange> Between<T>(ImmutableArray<Expectation<T>> from, ImmutableArray<Expectation<T>> to, OwnerPairings owner)
        where T : Bullet =>
        LinePairing.OfLevels([.. from.Select(line => new ComparedLine(line.Bullet))], [.. to.Select(line => new ComparedLine(line.Bullet))], owner);

    /// <summary>How many lines of both lists are of a class.</summary>
    public int Count(ChangeClass of) => Sections.Sum(section => section.Of(of).Count());
}

/// <summary>One list across two roles.</summary>
/// <param name="Section">Which list.</param>
/// <param name="Lines">In the order of the second role; what only the first lists stands at the end.</param>
public sealed record SectionGap(SectionKind Section, ImmutableArray<LineChange> Lines)
{
    /// <summary>The lines of one class.</summary>
    public IEnumerable<LineChange> Of(ChangeClass of) => Lines.Where(line => line.Class == of);
}
