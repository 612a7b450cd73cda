using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The roles of a page as far as it has been walked down, by the headings that began them.</summary>
internal sealed class FoundRoles(ImmutableArray<PageSection> sections)
{
    private readonly SortedDictionary<int, RoleDraft> byHeading = [];
    private readonly List<RoleDraft> begun = [];

    /// <summary>How many headings, the page's own among them, began a role.</summary>
    internal int Headings => byHeading.Count;

    /// <summary>The role of the page itself, begun above all headings; null without one.</summary>
    internal RoleDraft? OfPage => byHeading.GetValueOrDefault(0);

    /// <summary>The headings that began a role, in the order of the page.</summary>
    internal IEnumerable<int> Places => byHeading.Keys;

    /// <summary>In the order of their headings; those that only a sentence tells of come last.</summary>
    internal IEnumerable<RoleDraft> InOrder => byHeading.Values.Distinct().Concat(OnlySaid);

    /// <summary>Roles without heading and section: "The Senior Editor is a grade 7."</summary>
    internal IEnumerable<RoleDraft> OnlySaid => begun.Where(role => role.OnlyGrade is not null);

    internal void Begin(int at, RoleDraft role)
    {
        byHeading.Add(at, role);
        begun.Add(role);
    }

    /// <summary>A role that has no heading to be found by.</summary>
    internal void Begin(RoleDraft role) => begun.Add(role);

    /// <summary>Says that a heading tells more of a role that has begun.</summary>
    internal void Continue(int at, RoleDraft role) => byHeading.Add(at, role);

    /// <summary>The role that the heading at that place began; null when it began none.</summary>
    internal RoleDraft? At(int heading) => byHeading.GetValueOrDefault(heading);

    /// <summary>The role of the nearest heading, from that place upwards; null without one.</summary>
    internal RoleDraft? Above(int from)
    {
        for (var at = from; at > 0; at = sections[at].Parent)
        {
            if (byHeading.TryGetValue(at, out var role))
                return role;
        }

        return null;
    }

    /// <summary>The last such role that has begun, looking no further back than people do.</summary>
    internal RoleDraft? Latest(Func<RoleDraft, bool> isMeant)
    {
        for (var at = begun.Count - 1; at >= Math.Max(0, begun.Count - Reach.Most); at--)
        {
            if (isMeant(begun[at]))
                return begun[at];
        }

        return null;
    }
}
