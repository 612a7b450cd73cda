using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Something a card shows. Only what this bot uses of https://adaptivecards.io/explorer/.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), nameof(TextBlock))]
[JsonDerivedType(typeof(RichTextBlock), nameof(RichTextBlock))]
[JsonDerivedType(typeof(Container), nameof(Container))]
[JsonDerivedType(typeof(ColumnSet), nameof(ColumnSet))]
[JsonDerivedType(typeof(ActionSet), nameof(ActionSet))]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceSetInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
public abstract record CardElement
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
}

/// <summary>Words of the bot's own. Hosts read markdown in it, so words of a catalogue never go here.</summary>
public sealed record TextBlock(string Text) : CardElement
{
    public bool Wrap { get; } = true;

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary><c>heading</c> for a heading that screen readers can jump to.</summary>
    public string? Style { get; init; }
}

/// <summary>Words shown exactly as they are: no host reads markdown in them.</summary>
public sealed record RichTextBlock(ImmutableArray<TextRun> Inlines) : CardElement;

/// <summary>A stretch of a <see cref="RichTextBlock"/>.</summary>
public sealed record TextRun(string Text)
{
    public string Type { get; } = "TextRun";

    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    /// <summary>Makes a link of it; null for plain words.</summary>
    public CardAction? SelectAction { get; init; }
}

/// <summary>Elements that belong together.</summary>
public sealed record Container(ImmutableArray<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }

    /// <summary>What pressing anywhere on it does; null for nothing.</summary>
    public CardAction? SelectAction { get; init; }
}

/// <summary>Columns side by side.</summary>
public sealed record ColumnSet(ImmutableArray<Column> Columns) : CardElement;

/// <summary>One column.</summary>
/// <param name="Width"><c>auto</c> for as wide as its words, <c>stretch</c> for what is left.</param>
/// <param name="Items">What it shows, top to bottom.</param>
public sealed record Column(string Width, ImmutableArray<CardElement> Items)
{
    public string Type { get; } = "Column";

    public Spacing? Spacing { get; init; }
}

/// <summary>Buttons in the middle of a card.</summary>
public sealed record ActionSet(ImmutableArray<CardAction> Actions) : CardElement;

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
    [JsonStringEnumMemberName("emphasis")]
    Emphasis,

    [JsonStringEnumMemberName("warning")]
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
