using System.Collections.Immutable;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Something a card shows. Only what this bot uses of https://adaptivecards.io/explorer/.</summary>
public abstract record CardElement : JsonPart
{
    private protected CardElement() { }

    /// <summary>What a toggle names it by; null for what is never toggled.</summary>
    public string? Id { get; init; }

    /// <summary>False for what a toggle brings up.</summary>
    public bool? IsVisible { get; init; }

    /// <summary>Distance to what stands above.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>True for a line above it.</summary>
    public bool? Separator { get; init; }

    /// <summary>What every element may have, behind its own members.</summary>
    protected virtual void WriteShared(JsonMembers members) =>
        members.Add("id"u8, Id).Add("isVisible"u8, IsVisible).Add("spacing"u8, Spacing).Add("separator"u8, Separator);
}

/// <summary>Words of the bot's own. Hosts read markdown in it, so words of a catalogue never go here.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary><c>heading</c> for a heading that screen readers can jump to.</summary>
    public string? Style { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "TextBlock"u8).Add("text"u8, Text).Add("wrap"u8, true)
        .Add("size"u8, Size).Add("weight"u8, Weight).Add("color"u8, Color).Add("isSubtle"u8, IsSubtle).Add("style"u8, Style));
}

/// <summary>Words shown exactly as they are: no host reads markdown in them.</summary>
public sealed record RichTextBlock(ImmutableArray<TextRun> Inlines) : CardElement
{
    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "RichTextBlock"u8).Add("inlines"u8, Inlines));
}

/// <summary>A stretch of a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text) : JsonPart
{
    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    /// <summary>Makes a link of it; null for plain words.</summary>
    public CardAction? SelectAction { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members
        .Add("text"u8, Text).Add("type"u8, "TextRun"u8)
        .Add("size"u8, Size).Add("weight"u8, Weight).Add("color"u8, Color).Add("isSubtle"u8, IsSubtle).Add("italic"u8, Italic)
        .Add("selectAction"u8, SelectAction);
}

/// <summary>Elements that belong together.</summary>
public sealed record Container(ImmutableArray<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }

    /// <summary>What pressing anywhere on it does; null for nothing.</summary>
    public CardAction? SelectAction { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "Container"u8).Add("items"u8, Items).Add("style"u8, StyleName).Add("selectAction"u8, SelectAction));

    private string? StyleName => Style switch
    {
        ContainerStyle.Emphasis => "emphasis",
        ContainerStyle.Warning => "warning",
        _ => null,
    };
}

/// <summary>Columns side by side.</summary>
public sealed record ColumnSet(ImmutableArray<Column> Columns) : CardElement
{
    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "ColumnSet"u8).Add("columns"u8, Columns));
}

/// <summary>One column.</summary>
/// <param name="Width"><c>auto</c> for as wide as its words, <c>stretch</c> for what is left.</param>
/// <param name="Items">What it shows, top to bottom.</param>
public sealed record Column(string Width, ImmutableArray<CardElement> Items) : JsonPart
{
    public Spacing? Spacing { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members
        .Add("width"u8, Width).Add("items"u8, Items).Add("type"u8, "Column"u8).Add("spacing"u8, Spacing);
}

/// <summary>Buttons in the middle of a card.</summary>
public sealed record ActionSet(ImmutableArray<CardAction> Actions) : CardElement
{
    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "ActionSet"u8).Add("actions"u8, Actions));
}

public enum TextSize
{
    Small,
    Default,
    Medium,
    Large,
}

public enum TextWeight
{
    Lighter,
    Default,
    Bolder,
}

public enum TextColor
{
    Default,
    Accent,
    Good,
    Warning,
    Attention,
}

public enum ContainerStyle
{
    Emphasis,
    Warning,
}

public enum Spacing
{
    None,
    Small,
    Default,
    Medium,
    Large,
}
