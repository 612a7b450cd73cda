using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// Sections that stand beside the heading of their role, or above it (marketing/corporate-communications-manager.mm.md), and
/// roles that stand beside the heading that announces them (sales/online-sales-operations.md).
/// </summary>
internal static class SectionPlaceCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        page.Roles.Roles.Select(role => (Role: role, Beside: Beside(role, page))).Where(found => found.Beside is not null)
            .Select(found => page.Problem("PR045", found.Beside!.Outline.Line, $"the section is of \"{found.Role.Title}\", but does not stand below it"))
            .Concat(BesideTheirRoles(page).Select(section => page.Problem("PR045", section.Outline.Line, $"what \"{section.Outline.Heading}\" announces does not stand below it")));

    /// <summary>"## Levels" with nothing below it, and then "## Editor".</summary>
    internal static IEnumerable<PageSection> BesideTheirRoles(PageReading page) =>
        from heading in page.Roles.Roles.Select(role => role.Heading).OfType<PageSection>()
        where heading.Index > 0
        let before = page.Sections[heading.Index - 1]
        where before.Kind == HeadingKind.Levels && before.Outline.Blocks.IsEmpty && heading.Level <= before.Level
        select before;

    /// <summary>The first section that hangs no deeper than the role it speaks for.</summary>
    private static PageSection? Beside(RoleDraft role, PageReading page) =>
        role.Heading is { Index: > 0 } heading && !PageHeading.Is(page.Sections, heading.Index)
            ? role.Sections.Find(section => SectionOwners.IsFacts(section.Kind) && section.Level <= heading.Level)
            : null;
}
