using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The roles of a page with their sections, and the sections that belong to all of them.</summary>
internal sealed record PageRoles(ImmutableArray<RoleDraft> Roles, ImmutableArray<PageSection> Shared)
{
    internal static PageRoles Of(PageOutline page, ImmutableArray<PageSection> sections)
    {
        var owners = SectionOwners.Of(sections);
        var isRole = RoleHeadings.Of(sections, owners);
        var roles = new Dictionary<int, RoleDraft>();
        foreach (var section in sections)
        {
            if (isRole[section.Index])
                roles.Add(section.Index, new(section.Outline.Heading.Trim(), section.Outline.Line, section.Outline.Anchor, section));
        }

        var shared = ImmutableArray.CreateBuilder<PageSection>();
        foreach (var section in sections)
        {
            if (owners[section.Index] < 0)
                AddToRoleAbove(section, sections, roles);
            else if (roles.TryGetValue(owners[section.Index], out var role))
                role.Sections.Add(section);
            else
                shared.Add(section);
        }

        return roles.Count > 0 || shared.Count == 0
            ? new([.. roles.Values], shared.ToImmutable())
            : new([PageAsRole(page, sections, shared)], []);
    }

    /// <summary>Ladders and whatever else stands below a role's heading.</summary>
    private static void AddToRoleAbove(PageSection section, ImmutableArray<PageSection> sections, Dictionary<int, RoleDraft> roles)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (roles.TryGetValue(at, out var role))
            {
                role.Sections.Add(section);
                return;
            }
        }
    }

    /// <summary>A page without a role heading that states what roles state is itself the role.</summary>
    private static RoleDraft PageAsRole(PageOutline page, ImmutableArray<PageSection> sections, IEnumerable<PageSection> own)
    {
        var role = new RoleDraft(page.Title, page.TitleLine, null, sections[0]);
        role.Sections.AddRange(own);
        return role;
    }
}
