using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Areas of a family's roles: the sub-headings of a "Specialties" section (product/product-manager.md), or the lists there that
/// name their area themselves (sales/program-manager-field-enablement.md).
/// </summary>
internal static class SpecialtyReader
{
    internal static ImmutableArray<Specialty> Of(string page, ImmutableArray<PageSection> areas, ImmutableArray<PageSection> sections, BulletReader bullets) =>
        [.. areas.GroupBy(area => area.Kind == HeadingKind.Other ? $"{area.Index}" : area.Meaning.Subject, StringComparer.OrdinalIgnoreCase).Select(area => new Specialty(TitleOf(area.First()), new(page, area.First().Outline.Line)) { Points = Points(area, sections, bullets) })];

    /// <summary>"Sales Enablement" of "Sales Enablement Responsibilities".</summary>
    private static string TitleOf(PageSection area) =>
        (area.Kind == HeadingKind.Other ? area.Outline.Heading : area.Meaning.Subject).TrimEnd(':', ' ');

    private static ImmutableArray<Bullet> Points(IEnumerable<PageSection> area, ImmutableArray<PageSection> sections, BulletReader bullets)
    {
        var points = new Few<Bullet>();
        foreach (var heading in area)
        {
            bullets.Add(heading, BulletLine.AsWritten, ref points);
            foreach (var section in PageSection.Below(heading, sections))
            {
                if (section.Kind != HeadingKind.Other)
                    bullets.Add(section, BulletLine.AsWritten, ref points);
            }
        }

        return points.Take();
    }
}
