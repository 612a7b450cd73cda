using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>A page as its headings and what stands under each, before anyone asks what they mean.</summary>
/// <param name="Path">Path of the page.</param>
/// <param name="Title">Its title, from the front matter, else from its first heading, else from its file name.</param>
/// <param name="TitleLine">Where the title stands.</param>
/// <param name="Sections">In the order of the page; the first is the part above all headings.</param>
/// <param name="Notes">What the markup said besides.</param>
/// <param name="LastModified">When the page says that it was last changed; null when it does not.</param>
internal sealed record PageOutline(
    string Path, string Title, int TitleLine, ImmutableArray<OutlineSection> Sections, ImmutableArray<MarkupNote> Notes, DateOnly? LastModified)
{
    /// <summary>What the front matter says besides.</summary>
    internal ImmutableArray<FrontMatterFact> Facts { get; init; } = [];
}

/// <summary>A heading and what stands under it up to the next heading.</summary>
/// <param name="Level">1 to 6 as written, 7 for a bold line that serves as a heading, 0 for the part above all headings.</param>
/// <param name="Heading">Its words.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Anchor">Its address fragment as the site renders it; empty for what is no heading of markdown.</param>
/// <param name="Parent">Position of the section it is nested in, -1 for the first.</param>
internal sealed record OutlineSection(
    int Level, string Heading, int Line, ReadOnlyMemory<char> Anchor, int Parent, ImmutableArray<OutlineBlock> Blocks)
{
    /// <summary>Level of a bold line that serves as a heading.</summary>
    internal const int LabelLevel = 7;
}

/// <summary>What stands under a heading.</summary>
internal abstract record OutlineBlock(int Line)
{
    /// <summary>A paragraph.</summary>
    /// <param name="Bold">True when all of it is bold: a label rather than a sentence.</param>
    internal sealed record Paragraph(Prose Text, bool Bold) : OutlineBlock(Text.Line);

    /// <summary>A list.</summary>
    internal sealed record List(ImmutableArray<OutlineItem> Items, int Line) : OutlineBlock(Line);

    /// <summary>A table, header row first.</summary>
    internal sealed record Table(ImmutableArray<ImmutableArray<Prose>> Rows, int Line) : OutlineBlock(Line);

    /// <summary>The source of a drawing.</summary>
    internal sealed record Diagram(ImmutableArray<string> Lines, int Line) : OutlineBlock(Line);
}

/// <summary>An item of a list with the items nested in it.</summary>
internal readonly record struct OutlineItem(Prose Text, ImmutableArray<OutlineItem> Children);
