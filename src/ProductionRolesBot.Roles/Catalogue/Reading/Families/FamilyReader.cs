using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>From a page to the family it describes.</summary>
internal static class FamilyReader
{
    internal static PageReading Read(CataloguePage source, CatalogueOptions options)
    {
        var page = OutlineReader.Read(source);
        var sections = PageSection.All(page);
        var links = new LinkTargets(LinkTargets.AddressOf(page.Path, options.SiteUrl));
        var found = PageRoles.Of(page, sections);
        var table = new GradeTable(sections, found.Roles);
        var ladders = new LadderReader(page.Path, sections, found.Roles, links);
        var builder = new RoleBuilder(page, links, sections, found.Roles, table, ladders);
        var family = new JobFamily(page.Path, page.Title, new(page.Path, page.TitleLine))
        {
            Address = links.Page,
            Changed = page.LastModified ?? source.Changed,
            Headings = [.. page.Sections.Where(section => section.Anchor.Length > 0).Select(section => new HeadingAnchor(section.Level, section.Anchor, section.Line))],
            Introduction = Introduction(page, found),
            Roles = [.. found.Roles.Select(builder.Build)],
            SharedResponsibilities = Shared(HeadingKind.Responsibilities, BulletLine.AsWritten),
            SharedRequirements = [.. Shared(HeadingKind.Requirements, RequirementReader.Of), .. Shared(HeadingKind.NiceToHaves, RequirementReader.Of)],
            Teams = TeamParts.Of(found, sections),
            Specialties = SpecialtyReader.Of(page.Path, found.Specialties, sections, builder.Lists),
            Video = page.Notes.Where(note => note.Kind == MarkupNoteKind.Video).Select(note => new VideoLink(new(note.Text), new(page.Path, note.Line))).FirstOrDefault(),
            Ladder = ladders.OfFamily(),
        };
        if (!(family.SharedResponsibilities.IsEmpty && family.SharedRequirements.IsEmpty) && family.Roles.Any(SharedReference.IsAllOf))
            family = family with { Roles = [.. family.Roles.Select(WithoutSharedReferences)] };
        return new(source, page, sections, found, table, family);

        ImmutableArray<T> Shared<T>(HeadingKind kind, Func<BulletLine, T> read)
        {
            var shared = new Few<T>();
            foreach (var section in found.Shared)
            {
                if (section.Kind == kind)
                    builder.Lists.Add(section, read, ref shared);
            }

            return shared.Take();
        }
    }

    private static Role WithoutSharedReferences(Role role) => role with
    {
        Responsibilities = SharedReference.Without(role.Responsibilities),
        Requirements = SharedReference.Without(role.Requirements),
    };

    /// <summary>What stands above all headings, unless the page is a role and these are its own words.</summary>
    private static ImmutableArray<Quote> Introduction(PageOutline page, PageRoles found) => found.Roles.Any(role => role.Heading?.Index == 0)
        ? []
        : [.. page.Sections[0].Blocks.OfType<OutlineBlock.Paragraph>().Where(paragraph => paragraph.Text.Length > 0).Select(paragraph => new Quote(paragraph.Text.FlatWords, new(page.Path, paragraph.Line)))];
}
