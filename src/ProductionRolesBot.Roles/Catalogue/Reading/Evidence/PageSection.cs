using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A section of the outline with everything its own words give away.</summary>
/// <param name="Index">Its position on the page.</param>
/// <param name="Outline">The section as written.</param>
/// <param name="Meaning">What its heading announces.</param>
internal sealed record PageSection(int Index, OutlineSection Outline, HeadingMeaning Meaning)
{
    /// <summary>"## Job Grades" holds levels, unless a grade stands right below it.</summary>
    internal HeadingKind Kind { get; } =
        Meaning.Kind == HeadingKind.Levels && HasGrade(Outline) ? HeadingKind.Grade : Meaning.Kind;

    private static bool HasGrade(OutlineSection section) =>
        section.Blocks.OfType<OutlineBlock.Paragraph>().SelectMany(paragraph => Evidence.Sentences.Of(paragraph.Text).AsEnumerable()).Any(sentence => GradeClaim.Of(sentence, false) is { Grades.IsEmpty: false });

    internal int Level => Outline.Level;

    internal int Parent => Outline.Parent;

    /// <summary>The heading's words for comparing with titles.</summary>
    internal TitleWords Title { get; } = TitleWords.Of(Outline.Heading);

    /// <summary>The sentences of its paragraphs.</summary>
    internal ImmutableArray<Sentence> Sentences { get; } =
        [.. Outline.Blocks.OfType<OutlineBlock.Paragraph>().SelectMany(paragraph => Evidence.Sentences.Of(paragraph.Text))];

    /// <summary>The sentences of its paragraphs and of its list items at every depth, in order.</summary>
    internal ImmutableArray<Sentence> AllSentences => field.IsDefault ? field = [.. Outline.Blocks.SelectMany(block => block switch
    {
        OutlineBlock.Paragraph paragraph => Evidence.Sentences.Of(paragraph.Text),
        OutlineBlock.List list => list.Items.SelectMany(OfItem),
        _ => [],
    })] : field;

    /// <summary>The lines that take over from another role.</summary>
    internal ImmutableArray<InheritanceClaim> Inheritances =>
        field.IsDefault ? field = [.. AllSentences.Select(InheritanceClaim.Of).OfType<InheritanceClaim>()] : field;

    private static IEnumerable<Sentence> OfItem(OutlineItem item) =>
        Evidence.Sentences.Of(item.Text).Concat(item.Children.SelectMany(OfItem));

    /// <summary>The sentences that give a grade.</summary>
    internal ImmutableArray<GradeClaim> Grades => field.IsDefault ? field = Claims(sentence => GradeClaim.Of(sentence, Kind == HeadingKind.Grade)) : field;

    /// <summary>The sentences that name a manager.</summary>
    internal ImmutableArray<ReportingClaim> Reporting => field.IsDefault ? field = Claims(ReportingClaim.Of) : field;

    private ImmutableArray<T> Claims<T>(Func<Sentence, T?> read)
        where T : class =>
        [.. Sentences.Select(read).OfType<T>()];

    /// <summary>The sections whose headings hang below that one.</summary>
    internal static IEnumerable<PageSection> Below(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level; at++)
            yield return sections[at];
    }

    internal static ImmutableArray<PageSection> All(PageOutline page) =>
        [.. page.Sections.Select((section, index) => new PageSection(index, section, HeadingMeaning.Of(section.Heading)))];
}
