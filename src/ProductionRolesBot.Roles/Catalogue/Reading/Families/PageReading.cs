using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>A page with everything that reading it brought to light; the checks look at the parts, the catalogue keeps the family.</summary>
internal sealed record PageReading(
    CataloguePage Page, PageOutline Outline, ImmutableArray<PageSection> Sections, PageRoles Roles, GradeTable Grades, JobFamily Family)
{
    /// <summary>The page as written.</summary>
    internal PageLines Lines { get; } = new(Page);

    /// <summary>True for a section that tells of the hiring, however deep.</summary>
    internal bool IsOfHiring(PageSection section) =>
        section.Kind == HeadingKind.HiringProcess || (section.Parent > 0 && IsOfHiring(Sections[section.Parent]));

    /// <summary>Every section that a role has besides its own heading, with the role.</summary>
    internal IEnumerable<(RoleDraft Role, PageSection Section)> RoleSections =>
        Roles.Roles.SelectMany(role => role.Sections, (role, section) => (role, section));
}
