using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Areas of a family's roles: the sub-headings of a "Specialties" section.</summary>
internal static class SpecialtyReader
{
    internal static ImmutableArray<Specialty> Of(string page, ImmutableArray<PageSection> headings, ImmutableArray<PageSection> sections, BulletReader bullets) =>
        [.. headings.Select(heading => new Specialty(heading.Outline.Heading.TrimEnd(':', ' '), new(page, heading.Outline.Line)) { Points = Points(heading, sections, bullets) })];

    private static ImmutableArray<Bullet> Points(PageSection heading, ImmutableArray<PageSection> sections, BulletReader bullets)
    {
        var points = ImmutableArray.CreateBuilder<Bullet>(0);
        bullets.Add(heading, points);
        foreach (var section in PageSection.Below(heading, sections))
        {
            if (section.Kind != HeadingKind.Other)
                bullets.Add(section, points);
        }

        return points.DrainToImmutable();
    }
}
