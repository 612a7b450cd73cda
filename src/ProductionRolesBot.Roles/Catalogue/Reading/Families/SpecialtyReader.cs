using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Areas of a family's roles: the sub-headings of a "Specialties" section.</summary>
internal static class SpecialtyReader
{
    internal static ImmutableArray<Specialty> Of(string page, ImmutableArray<PageSection> headings, ImmutableArray<PageSection> sections, RoleBuilder bullets) =>
        [.. headings.Select(heading => new Specialty(heading.Outline.Heading.TrimEnd(':', ' '), new(page, heading.Outline.Line)) { Points = [.. Below(heading, sections).SelectMany(bullets.Bullets)] })];

    private static IEnumerable<PageSection> Below(PageSection heading, ImmutableArray<PageSection> sections) =>
        PageSection.Below(heading, sections).Where(section => section.Kind != HeadingKind.Other).Prepend(heading);
}
