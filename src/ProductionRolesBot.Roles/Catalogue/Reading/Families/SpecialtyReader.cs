using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Areas of a family's roles: the sub-headings of a "Specialties" section.</summary>
internal static class SpecialtyReader
{
    internal static ImmutableArray<Specialty> Of(string page, ImmutableArray<PageSection> headings, ImmutableArray<PageSection> sections, RoleBuilder bullets) =>
        [.. headings.Select(heading => new Specialty(heading.Outline.Heading.TrimEnd(':', ' '), new(page, heading.Outline.Line)) { Points = [.. Below(heading, sections).SelectMany(bullets.Bullets)] })];

    private static IEnumerable<PageSection> Below(PageSection heading, ImmutableArray<PageSection> sections)
    {
        yield return heading;
        for (var at = heading.Index + 1; at < sections.Length && sections[at].Level > heading.Level; at++)
        {
            if (sections[at].Kind != HeadingKind.Other)
                yield return sections[at];
        }
    }
}
