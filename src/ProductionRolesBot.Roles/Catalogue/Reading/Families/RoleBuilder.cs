using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>From a draft and its sections to a role.</summary>
internal sealed class RoleBuilder
{
    private readonly string page;
    private readonly ImmutableArray<PageSection> sections;
    private readonly PageTitles titles;
    private readonly IdentityDoubts doubts;
    private readonly BulletReader bullets;
    private readonly GradeReader grades;
    private readonly ReportingReader reporting;
    private readonly InheritanceReader inheritance;
    private readonly LadderReader ladders;
    private readonly OtherTitles otherTitles;

    internal RoleBuilder(PageOutline outline, LinkTargets links, ImmutableArray<PageSection> sections, ImmutableArray<RoleDraft> roles, GradeTable table, LadderReader ladders)
    {
        doubts = new(roles);
        page = outline.Path;
        this.sections = sections;
        this.ladders = ladders;
        titles = new(page, roles);
        bullets = new(page, links, sections, titles);
        grades = new(page, doubts, table);
        reporting = new(page, doubts, links, sections[0]);
        inheritance = new(page, titles, links);
        otherTitles = new(outline.Title, roles, doubts, table);
    }

    /// <summary>Reads the lists of the page as it does those of its roles.</summary>
    internal BulletReader Lists => bullets;

    internal Role Build(RoleDraft draft)
    {
        var role = new Role(titles.IdOf(draft), draft.Title, new(page, draft.Line))
        {
            OtherTitles = otherTitles.Of(draft),
            Anchor = draft.Anchor,
            Introduction = Introduction(draft.Heading?.Outline),
            Grade = grades.Of(draft),
            FrameworkLevel = grades.FrameworkLevelOf(draft),
            ReportsTo = reporting.Of(draft),
            Responsibilities = new(Bullets(draft, HeadingKind.Responsibilities), inheritance.Of(draft, HeadingKind.Responsibilities)) { Source = SourceOf(draft, HeadingKind.Responsibilities) },
            Requirements = new(RequirementReader.Of(Bullets(draft, HeadingKind.Requirements), Bullets(draft, HeadingKind.NiceToHaves)), inheritance.Of(draft, HeadingKind.Requirements)) { Source = SourceOf(draft, HeadingKind.Requirements) },
            Ladder = ladders.OfRole(draft),
        };
        return role with { Track = TrackReader.Of(draft, role, sections) };
    }

    /// <summary>The bullets of one of its lists. A list right under a role's title says what the role does.</summary>
    private ImmutableArray<Bullet> Bullets(RoleDraft draft, HeadingKind kind)
    {
        var own = ImmutableArray.CreateBuilder<Bullet>(0);
        if (draft.Heading is { } heading && !draft.Has(HeadingKind.Responsibilities))
        {
            bullets.AddListItems(heading, kind, own, draft);
            foreach (var section in draft.Sections)
            {
                // Below headings that announce no section, such as "Accounting and Reporting", stands work too.
                if (section.Kind == HeadingKind.Other && (section.Parent <= heading.Index || sections[section.Parent].Kind == HeadingKind.Other))
                    bullets.AddListItems(section, kind, own, draft);
            }
        }

        foreach (var section in draft.Sections)
        {
            if (section.Kind != kind)
                continue;
            var first = own.Count;
            bullets.Add(section, own, draft);
            if (first < own.Count && doubts.OnHeading(section, draft) is { } doubt)
                Doubt(own, first, new(section.Outline.Heading, new(page, section.Outline.Line), doubt));
        }

        return own.DrainToImmutable();
    }

    /// <summary>Everybody who shows one of these lines has to show the heading too.</summary>
    private static void Doubt(ImmutableArray<Bullet>.Builder bullets, int first, Quote heading)
    {
        for (var at = first; at < bullets.Count; at++)
            bullets[at] = bullets[at] with { DoubtedHeading = heading };
    }

    private ImmutableArray<Quote> Introduction(OutlineSection? section)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>(0);
        foreach (var block in section?.Blocks ?? [])
        {
            if (block is OutlineBlock.Paragraph { Text.Length: > 0 } paragraph)
                quotes.Add(new(paragraph.Text.Flat, new(page, paragraph.Line)));
        }

        return quotes.DrainToImmutable();
    }

    private SourceLocation? SourceOf(RoleDraft draft, HeadingKind kind) =>
        draft.Sections.Find(section => section.Kind == kind) is { } section ? new(page, section.Outline.Line) : null;
}
