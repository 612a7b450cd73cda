using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Where a role leads and what leads to it, as the pages draw, say or order it.</summary>
internal static class CareerSteps
{
    /// <summary>The roles directly above, the role's own track first; empty at the top.</summary>
    public static ImmutableArray<Role> After(RoleCatalogue catalogue, Role role)
    {
        var family = catalogue.FamilyOf(role);
        var drawn = Drawn(family, step => step.From, step => step.To, role);
        if (drawn.Length > 0)
            return drawn;
        if (role.Ladder?.Targets.Select(target => target.Role).OfType<RoleId>().Select(catalogue.Find).OfType<Role>().ToImmutableArray() is { Length: > 0 } named)
            return named;
        return OnTrack(family, role, 1);
    }

    /// <summary>The roles directly below; empty at the bottom.</summary>
    public static ImmutableArray<Role> Before(RoleCatalogue catalogue, Role role)
    {
        var family = catalogue.FamilyOf(role);
        var drawn = Drawn(family, step => step.To, step => step.From, role);
        return drawn.Length > 0 ? drawn : OnTrack(family, role, -1);
    }

    /// <summary>What the page says about the step after its last role, when this is that role.</summary>
    public static CareerLadder Statement(RoleCatalogue catalogue, Role role)
    {
        if (role.Ladder is { Kind: not LadderKind.None } own)
            return own;
        return catalogue.FamilyOf(role).Ladder;
    }

    private static ImmutableArray<Role> Drawn(JobFamily family, Func<LadderStep, string> from, Func<LadderStep, string> to, Role role)
    {
        var steps = family.Roles.SelectMany(each => each.Ladder?.Steps ?? []).Concat(family.Ladder.Steps);
        return [.. steps.Where(step => SameTitle(from(step), role.Title))
            .Select(step => family.Roles.FirstOrDefault(other => SameTitle(to(step), other.Title)))
            .OfType<Role>().DistinctBy(other => other.Id)];
    }

    private static ImmutableArray<Role> OnTrack(JobFamily family, Role role, int direction)
    {
        var at = family.Roles.IndexOf(role);
        for (var next = at + direction; next >= 0 && next < family.Roles.Length; next += direction)
        {
            if (family.Roles[next].Track == role.Track)
                return [family.Roles[next]];
        }

        return direction < 0 && role.Track == CareerTrack.Management && at > 0 ? [family.Roles[at - 1]] : [];
    }

    private static bool SameTitle(string a, string b) => TitleWords.Of(a).Order(StringComparer.Ordinal).SequenceEqual(TitleWords.Of(b).Order(StringComparer.Ordinal));
}
