using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>
/// A block of a message, a modal or the home tab. Lists are declared of this type and never of a kind of it: a list of
/// one kind would be written without the word that says which.
/// </summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/blocks"/>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(InputBlock), "input")]
[JsonDerivedType(typeof(RichTextBlock), "rich_text")]
internal abstract record Block
{
    /// <summary>What an interaction names the block by; Slack makes one up for null.</summary>
    public string? BlockId { get; init; }
}

/// <summary>A title.</summary>
internal sealed record HeaderBlock(TextObject Text) : Block;

/// <summary>A text, with one element beside it.</summary>
internal sealed record SectionBlock(TextObject Text) : Block
{
    public BlockElement? Accessory { get; init; }
}

/// <summary>Small print.</summary>
internal sealed record ContextBlock(ImmutableArray<TextObject> Elements) : Block;

/// <summary>Buttons and selects in a row.</summary>
internal sealed record ActionsBlock(ImmutableArray<BlockElement> Elements) : Block;

/// <summary>A line across.</summary>
internal sealed record DividerBlock : Block;

/// <summary>A labelled field of a modal.</summary>
internal sealed record InputBlock(TextObject Label, BlockElement Element) : Block
{
    public TextObject? Hint { get; init; }

    public bool? Optional { get; init; }

    /// <summary>Whether choosing is told at once and not only with the submission.</summary>
    public bool? DispatchAction { get; init; }
}

/// <summary>Text with lists and styles in which Slack looks for no markup: the place for words that are not ours.</summary>
internal sealed record RichTextBlock(ImmutableArray<RichTextElement> Elements) : Block;
