using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Roles.Changes;

/// <summary>How sound the ladders of a catalogue are, for those who own its pages.</summary>
/// <param name="Families">Every page that has a role, in the order of their paths.</param>
/// <param name="TypicalStep">New and raised expectations of the step in the middle; half of all steps ask more.</param>
public sealed record LadderHealth(ImmutableArray<FamilyHealth> Families, int TypicalStep)
{
    /// <summary>A step asks so much more than others, times the typical one, that a person may never take it.</summary>
    private const int GiantTimes = 3;

    /// <summary>Fewer new and raised expectations than this are no giant step in any catalogue.</summary>
    private const int LeastGiant = 12;

    /// <summary>Looks at every step that the pages define.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="history">The versions before, to say when expectations last changed.</param>
    public static LadderHealth Of(RoleCatalogue catalogue, CatalogueHistory history)
    {
        var families = catalogue.Families.Where(family => !family.Roles.IsEmpty)
            .Select(family => (Family: family, Gaps: family.Roles.SelectMany(role => GapsAfter(role, catalogue)).ToImmutableArray())).ToImmutableArray();
        int[] sizes = [.. families.SelectMany(family => family.Gaps).Select(Size).Order()];
        var typical = sizes is [] ? 0 : sizes[sizes.Length / 2];
        var problems = catalogue.Problems.Where(problem => problem.Severity != ProblemSeverity.Info).ToLookup(problem => problem.Source.Page, StringComparer.Ordinal);
        return new(
            [.. families.Select(entry => new FamilyHealth(entry.Family, [.. entry.Gaps.Select(gap => Step(gap, typical))], problems[entry.Family.Page].Count(), LastChange(entry.Family.Page, history)))],
            typical);
    }

    private static IEnumerable<RoleGap> GapsAfter(Role role, RoleCatalogue catalogue) =>
        catalogue.NextStepAfter(role) is NextStep.ToRoles(var next, _, _) ? next.Select(to => RoleGap.Between(role, to, catalogue)) : [];

    private static int Size(RoleGap gap) => gap.Count(ChangeClass.New) + gap.Count(ChangeClass.Raised);

    private static StepHealth Step(RoleGap gap, int typical)
    {
        var size = Size(gap);
        var isListed = gap.Sections.Any(section => section.Lines.Any(line => line.To is not null));
        return new(gap, !isListed ? StepFinding.NothingListed : size == 0 ? StepFinding.Empty : size >= LeastGiant && size > GiantTimes * typical ? StepFinding.Giant : StepFinding.None);
    }

    /// <summary>The day from which the pages have asked what they ask; null when they have for as long as is known.</summary>
    private static DateOnly? LastChange(string page, CatalogueHistory history)
    {
        DateOnly? after = null;
        foreach (var version in history.Versions.Reverse())
        {
            if (version.Since.Changes.Any(change => change.Page == page && change.ChangesExpectations))
                return after ?? history.Now;
            after = version.Served;
        }

        return null;
    }
}

/// <summary>The ladder of one page.</summary>
/// <param name="Family">The page.</param>
/// <param name="Steps">Its steps, in the order of its roles.</param>
/// <param name="Findings">How many errors and warnings the checks find on it.</param>
/// <param name="LastChange">The day from which it asks what it asks; null when that is not known.</param>
public sealed record FamilyHealth(JobFamily Family, ImmutableArray<StepHealth> Steps, int Findings, DateOnly? LastChange);

/// <summary>A step from one role to the next.</summary>
public sealed record StepHealth(RoleGap Gap, StepFinding Finding);

/// <summary>What is remarkable about a step.</summary>
public enum StepFinding
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing is new or raised: nobody can tell the two levels apart.</summary>
    Empty,

    /// <summary>Far more is new or raised than in other steps.</summary>
    Giant,

    /// <summary>The upper role lists nothing at all.</summary>
    NothingListed,
}
