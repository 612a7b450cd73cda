using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
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
            Responsibilities = new(Responsibilities(draft), inheritance.Of(draft, HeadingKind.Responsibilities)) { Source = SourceOf(draft, HeadingKind.Responsibilities) },
            Requirements = new(Requirements(draft), inheritance.Of(draft, HeadingKind.Requirements)) { Source = SourceOf(draft, HeadingKind.Requirements) },
            Ladder = ladders.OfRole(draft),
        };
        return role with { Track = TrackReader.Of(draft, role, sections) };
    }

    private ImmutableArray<Bullet> Responsibilities(RoleDraft draft)
    {
        var own = new Few<Bullet>();
        AddBullets(draft, HeadingKind.Responsibilities, BulletLine.AsWritten, ref own);
        return own.Take();
    }

    private ImmutableArray<Requirement> Requirements(RoleDraft draft)
    {
        var own = new Few<Requirement>();
        AddBullets(draft, HeadingKind.Requirements, RequirementReader.Of, ref own);
        AddBullets(draft, HeadingKind.NiceToHaves, RequirementReader.Of, ref own);
        return own.Take();
    }

    /// <summary>Adds the bullets of one of its lists. A list right under a role's title says what the role does.</summary>
    private void AddBullets<T>(RoleDraft draft, HeadingKind kind, Func<BulletLine, T> read, ref Few<T> own)
        where T : Bullet
    {
        if (draft.Heading is { } heading && !draft.Has(HeadingKind.Responsibilities))
        {
            bullets.AddListItems(heading, kind, read, ref own, draft);
            foreach (var section in draft.Sections)
            {
                // Below headings that announce no section, such as "Accounting and Reporting", stands work too.
                if (section.Kind == HeadingKind.Other && (section.Parent <= heading.Index || sections[section.Parent].Kind == HeadingKind.Other))
                    bullets.AddListItems(section, kind, read, ref own, draft);
            }
        }
        else if (draft.Heading is { } title && kind == HeadingKind.Requirements && !draft.Has(kind))
        {
            bullets.AddListItems(title, kind, read, ref own, draft);
        }

        for (var at = 0; at < draft.Sections.Count; at++)
        {
            var section = draft.Sections[at];
            if (section.Kind != kind || IsForeword(at, draft))
                continue;
            var first = own.Count;
            bullets.Add(section, read, ref own, draft);
            if (first < own.Count && doubts.OnHeading(section, draft) is { } doubt)
                Doubt(own.All[first..], new(section.Outline.Heading, new(page, section.Outline.Line), doubt));
        }
    }

    /// <summary>"Your role" in prose, before the list of "Responsibilities" (roles/lead_delivery_manager.md of another organisation).</summary>
    private bool IsForeword(int place, RoleDraft draft)
    {
        var section = draft.Sections[place];
        if (bullets.HasList(section) || ReadingWords.Prose.ListNames.OccursIn(section.Outline.Heading))
            return false;
        for (var at = place + 1; at < Math.Min(draft.Sections.Count, place + Reach.Most); at++)
        {
            if (draft.Sections[at] is var other && other.Kind == section.Kind && other.Level <= section.Level && bullets.HasList(other))
                return true;
        }

        return false;
    }

    /// <summary>Everybody who shows one of these lines has to show the heading too.</summary>
    private static void Doubt<T>(Span<T> bullets, Quote heading)
        where T : Bullet
    {
        foreach (ref var bullet in bullets)
            bullet = bullet with { DoubtedHeading = heading };
    }

    private ImmutableArray<Quote> Introduction(OutlineSection? section)
    {
        var quotes = new Few<Quote>();
        foreach (var block in section?.Blocks ?? [])
        {
            if (block is OutlineBlock.Paragraph { Text.Length: > 0 } paragraph)
                quotes.Add(new(paragraph.Text.FlatWords, new(page, paragraph.Line)));
        }

        return quotes.Take();
    }

    private SourceLocation? SourceOf(RoleDraft draft, HeadingKind kind) =>
        draft.Sections.Find(section => section.Kind == kind) is { } section ? new(page, section.Outline.Line) : null;
}
