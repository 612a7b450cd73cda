using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The few shapes an answer is made of. A renderer knows these and nothing of questions.</summary>
public abstract record AnswerBlock
{
    private AnswerBlock() { }

    /// <summary>Names the role the blocks below belong to.</summary>
    /// <param name="Title">The role's title.</param>
    /// <param name="Subtitle">Its family, and its department when the catalogue has several.</param>
    /// <param name="Role">The role itself.</param>
    public sealed record RoleHeader(string Title, string Subtitle, RoleId Role) : AnswerBlock;

    /// <summary>A paragraph in the bot's own words.</summary>
    public sealed record Paragraph(string Text) : AnswerBlock;

    /// <summary>Words of the catalogue, shown as such.</summary>
    public sealed record Quotation(Quote Quote) : AnswerBlock;

    /// <summary>Short facts, label by label.</summary>
    public sealed record Facts(ImmutableArray<Fact> Items) : AnswerBlock;

    /// <summary>A list of expectations.</summary>
    /// <param name="Heading">What it lists.</param>
    /// <param name="Items">Its lines.</param>
    /// <param name="Folded">True when a card shows it only on request.</param>
    public sealed record BulletList(string Heading, ImmutableArray<ListItem> Items, bool Folded = false) : AnswerBlock;

    /// <summary>Roles to choose from or to look at.</summary>
    public sealed record RoleList(ImmutableArray<RoleItem> Items) : AnswerBlock;

    /// <summary>Roles side by side; stacked where the screen is narrow.</summary>
    /// <param name="Columns">Titles of what is compared, in order.</param>
    /// <param name="Rows">One aspect each, with as many cells as there are columns.</param>
    public sealed record Comparison(ImmutableArray<string> Columns, ImmutableArray<ComparisonRow> Rows) : AnswerBlock;

    /// <summary>Text to be copied, letter by letter.</summary>
    /// <param name="Label">What it is, for screen readers.</param>
    /// <param name="Text">The text, with its line feeds.</param>
    public sealed record Verbatim(string Label, string Text) : AnswerBlock;

    /// <summary>A button that opens an address outside the chat, such as "Watch".</summary>
    public sealed record OpenLink(string Label, Uri Address) : AnswerBlock;
}

/// <summary>A labelled fact.</summary>
/// <param name="Label">What it is: "Grade".</param>
/// <param name="Value">The fact, in the words of the catalogue where it has any.</param>
/// <param name="Source">Where it is written; null only where the value says that nothing is written.</param>
public sealed record Fact(string Label, string Value, SourceLocation? Source);

/// <summary>A line of a list.</summary>
/// <param name="Text">The words of the catalogue.</param>
/// <param name="Source">Where they stand.</param>
/// <param name="Note">What the bot adds: "a plus", "from Content Writer", "raised: 3+ to 5+ years"; null for nothing.</param>
public sealed record ListItem(string Text, SourceLocation Source, string? Note = null)
{
    /// <summary>Lines below this one.</summary>
    public ImmutableArray<ListItem> Children { get; init; } = [];
}

/// <summary>A role in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Detail">What distinguishes it here: grade, family, the matching line; empty for nothing.</param>
/// <param name="Role">The role.</param>
/// <param name="Open">What choosing it says.</param>
public sealed record RoleItem(string Title, string Detail, RoleId Role, FollowUp Open);

/// <summary>One aspect across the compared roles.</summary>
public sealed record ComparisonRow(string Aspect, ImmutableArray<ComparisonCell> Cells);

/// <summary>What one role says of an aspect.</summary>
/// <param name="Lines">Its lines, in the words of the catalogue; a single sentence of the bot's own where the page is silent.</param>
public sealed record ComparisonCell(ImmutableArray<ListItem> Lines)
{
    /// <summary>Shown instead of lines when the page says nothing; null when it says something.</summary>
    public string? NotStated { get; init; }
}
