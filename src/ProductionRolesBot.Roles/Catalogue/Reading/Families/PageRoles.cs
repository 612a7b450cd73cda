using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The parts of a page: its roles with their sections, what belongs to all roles, and the specialties.</summary>
internal sealed record PageRoles(ImmutableArray<RoleDraft> Roles, ImmutableArray<PageSection> Shared, ImmutableArray<PageSection> Specialties)
{
    internal static PageRoles Of(PageOutline page, ImmutableArray<PageSection> sections)
    {
        var owners = SectionOwners.Of(sections);
        var ranks = RoleHeadings.Of(sections, owners);
        var frontMatter = PageSection.OfFrontMatter(page) is { } facts && (facts.Grades.Length > 0 || facts.Reporting.Length > 0) ? facts : null;
        var collector = new RoleCollector(page, sections, ranks);
        foreach (var section in sections)
            collector.Add(section, owners[section.Index]);
        var found = collector.Result(statesFacts: frontMatter is not null);
        // Of several roles nobody can tell which one the front matter means.
        if (found.Roles is [var only])
            only.FrontMatter = frontMatter;
        return found;
    }
}
