using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Paths;

/// <summary>The arrows of a drawn ladder, by the role they leave (security/application-security.md).</summary>
internal sealed class DrawnSteps(JobFamily family)
{
    private readonly ILookup<string, LadderStep> from = family.Ladder.Steps.ToLookup(step => Key(step.From), StringComparer.Ordinal);
    private readonly ILookup<string, Role>? roles = family.Ladder.Steps.IsEmpty ? null : family.Roles.ToLookup(role => Key(role.Title), StringComparer.Ordinal);

    /// <summary>Where the arrows lead that leave the role; null when none does.</summary>
    internal NextStep? After(Role role)
    {
        if (roles is null)
            return null;
        ImmutableArray<LadderStep> steps = [.. from[Key(role.Title)]];
        if (steps.IsEmpty)
            return null;
        ImmutableArray<Role?> reached = [.. steps.Select(step => roles[Key(step.To)].FirstOrDefault())];
        ImmutableArray<Quote> quotes = [.. steps.Select(step => new Quote($"{step.From} \u2192 {step.To}", step.Source))];
        return reached.All(found => found is not null)
            ? new NextStep.ToRoles([.. reached.OfType<Role>()], NextStepBasis.Drawn, quotes)
            : new NextStep.ToNamed([.. steps.Zip(reached, (step, found) => new LadderTarget(step.To, Role: found?.Id))], quotes);
    }

    private static string Key(string title) => TitleWords.Of(title).Key;
}
