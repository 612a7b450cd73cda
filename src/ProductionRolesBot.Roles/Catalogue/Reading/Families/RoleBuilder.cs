using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>From a draft and its sections to a role.</summary>
internal sealed class RoleBuilder(string page, LinkTargets links, ImmutableArray<PageSection> sections, ImmutableArray<RoleDraft> roles)
{
    private readonly BulletReader bullets = new(page, links);
    private readonly IdentityDoubts doubts = new(roles);
    private readonly PageTitles titles = new(page, roles);
    private readonly LadderReader ladders = new(page, sections, roles, links);

    internal Role Build(RoleDraft draft)
    {
        var inheritance = new InheritanceReader(page, titles, links);
        IEnumerable<PageSection> facts = draft.Heading is { } heading ? [heading, .. draft.Sections] : draft.Sections;
        var role = new Role(titles.IdOf(draft), draft.Title, new(page, draft.Line))
        {
            Anchor = draft.Anchor,
            Introduction = Introduction(draft.Heading?.Outline),
            Grade = Grade(draft, [.. facts.SelectMany(section => section.Grades)]),
            ReportsTo = [.. Reporting(draft, [.. facts]).Select(claim => Line(draft, claim))],
            Responsibilities = new(Bullets(draft, HeadingKind.Responsibilities), inheritance.Of(draft, HeadingKind.Responsibilities)) { Source = SourceOf(draft, HeadingKind.Responsibilities) },
            Requirements = new([.. Bullets(draft, HeadingKind.Requirements).Select(RequirementReader.Of)], inheritance.Of(draft, HeadingKind.Requirements)) { Source = SourceOf(draft, HeadingKind.Requirements) },
            Ladder = ladders.OfRole(draft),
        };
        return role with { Track = TrackReader.Of(draft, role, sections) };
    }

    private ImmutableArray<Bullet> Bullets(RoleDraft draft, HeadingKind kind)
    {
        // A list right under a role's title says what the role does.
        if (kind == HeadingKind.Responsibilities && !draft.Has(kind) && draft.Heading is { } heading)
            return [.. UnderHeading(draft, heading).SelectMany(section => bullets.ListItems(section.Outline)).Where(bullet => !InheritanceReader.IsReferenceAlone(bullet))];
        return [.. draft.Sections.Where(section => section.Kind == kind).SelectMany(Bullets).Where(bullet => !InheritanceReader.IsReferenceAlone(bullet))];
    }

    /// <summary>The role's own words and those below headings that announce no section, such as "Accounting and Reporting".</summary>
    private IEnumerable<PageSection> UnderHeading(RoleDraft draft, PageSection heading) =>
        draft.Sections.Where(section => section.Kind == HeadingKind.Other && (section.Parent <= heading.Index || sections[section.Parent].Kind == HeadingKind.Other)).Prepend(heading);

    /// <summary>A section's bullets and, group by group, those of the sub-headings below it.</summary>
    internal IEnumerable<Bullet> Bullets(PageSection section)
    {
        ImmutableArray<PageSection> groups = [.. PageSection.Below(section, sections).Where(candidate => candidate.Parent == section.Index && candidate.Kind == HeadingKind.Other)];
        // Paragraphs count only where a section has no list at all.
        var hasList = groups.Prepend(section).Any(part => part.Outline.Blocks.Any(block => block is OutlineBlock.List));
        return groups.Prepend(section).SelectMany(part =>
            bullets.Of(part.Outline, part == section ? null : part.Outline.Heading, hasList));
    }

    private ImmutableArray<Quote> Introduction(OutlineSection? section) =>
        section is null ? [] : [.. section.Blocks.OfType<OutlineBlock.Paragraph>().Where(paragraph => paragraph.Text.Text.Length > 0).Select(paragraph => new Quote(paragraph.Text.Flat, new(page, paragraph.Line)))];

    /// <summary>Its sentences; failing them a bullet that says no more: "Reports directly to the Director".</summary>
    private static IEnumerable<ReportingClaim> Reporting(RoleDraft draft, ImmutableArray<PageSection> facts)
    {
        ImmutableArray<ReportingClaim> sentences = [.. facts.SelectMany(section => section.Reporting)];
        if (!sentences.IsEmpty)
            return sentences;
        return draft.Sections.Where(section => section.Kind == HeadingKind.Responsibilities).SelectMany(section => section.AllSentences)
            .Where(sentence => ReadingWords.Phrases.All("bulletReports").Any(start => sentence.Text.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            .Select(ReportingClaim.Of).OfType<ReportingClaim>().Where(claim => claim.Subject.Length == 0).Take(1);
    }

    private GradeStatement Grade(RoleDraft draft, ImmutableArray<GradeClaim> claims)
    {
        ImmutableArray<QuotedGrade> stated = [.. claims.SelectMany(claim => claim.Grades.Select(grade => new QuotedGrade(grade, Quote(claim.Sentence, doubts.On(claim.Subject, draft, DoubtCode.GradeOfAnotherRole)))))];
        if (stated.IsEmpty && InTable(draft) is { } row)
            return new GradeStatement.Stated(row.Grade, [new($"{row.Title} | {row.Text}", new(page, row.Line))]);
        if (stated.IsEmpty)
            return claims.FirstOrDefault() is { } none ? new GradeStatement.ExplicitlyNone(Quote(none.Sentence)) : new GradeStatement.NotStated();
        return stated.Select(candidate => candidate.Grade).Distinct().Count() == 1
            ? new GradeStatement.Stated(stated[0].Grade, [.. stated.Select(candidate => candidate.Quote)])
            : new GradeStatement.Several(stated);
    }

    /// <summary>The page's table of grades speaks where the role's own lines do not.</summary>
    private GradeRow? InTable(RoleDraft draft)
    {
        foreach (var row in GradeTable.Rows(sections))
        {
            if (TitleWords.Of(row.Title).SameAs(draft.Words))
                return row;
        }

        return null;
    }

    private ReportingLine Line(RoleDraft draft, ReportingClaim claim) =>
        new([.. claim.Managers.Select(manager => manager with { Link = manager.Link is null ? null : links.Absolute(manager.Link) })],
            Quote(claim.Sentence, doubts.On(claim.Subject, draft, DoubtCode.ManagerOfAnotherRole)));

    private Quote Quote(Sentence sentence, Doubt? doubt = null) => new(sentence.Text, new(page, sentence.Line), doubt);

    private SourceLocation? SourceOf(RoleDraft draft, HeadingKind kind) =>
        draft.Sections.Find(section => section.Kind == kind) is { } section ? new(page, section.Outline.Line) : null;
}
