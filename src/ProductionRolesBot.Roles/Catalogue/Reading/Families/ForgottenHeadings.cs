using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// "Principal Editor Job Grade" where "Staff Editor" already has a grade: the heading of the principal was forgotten,
/// and the section begins that role (sales/renewal-operations-analyst.md).
/// </summary>
internal sealed class ForgottenHeadings(ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank> ranks, FoundRoles roles)
{
    /// <summary>The role that the section begins, or goes on with; null for a section of a role with a heading.</summary>
    /// <param name="owner">Position of the heading that the section speaks for.</param>
    /// <param name="current">The role of that heading; null when it is none.</param>
    internal RoleDraft? RoleOf(PageSection section, int owner, RoleDraft? current)
    {
        var subject = section.Subject;
        if (!subject.LooksLikeTitle() || (current is not null && subject.IsShortFor(current.Words)))
            return null;
        if (roles.Latest(role => role.Heading is null && role.Container == owner && subject.IsShortFor(role.Words)) is { } begun)
            return begun;
        if (current is null ? ranks[owner] != HeadingRank.None || section.Kind != HeadingKind.Grade : !current.Has(section.Kind))
            return null;
        // A title that has its own heading is a slip of the pen here, not a new role.
        if (HasHeading(subject, section.Index))
            return null;
        var role = new RoleDraft(section.Meaning.Subject, section.Outline.Line, section.Outline.Anchor.ToString(), null) { Container = owner };
        roles.Begin(section.Index, role);
        return role;
    }

    private bool HasHeading(TitleWords subject, int near)
    {
        for (var at = Math.Max(0, near - Reach.Most); at < Math.Min(sections.Length, near + Reach.Most); at++)
        {
            if (ranks[at] is HeadingRank.GradedRole or HeadingRank.Role && subject.IsShortFor(sections[at].Title))
                return true;
        }

        return false;
    }
}
