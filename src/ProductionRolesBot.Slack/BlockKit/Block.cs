using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A block of a message, a modal or the home tab.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/blocks"/>
[JsonConverter(typeof(JsonPartConverter<Block>))]
internal abstract record Block : JsonPart
{
    /// <summary>What an interaction names the block by; Slack makes one up for null.</summary>
    public string? BlockId { get; init; }

    /// <summary>What every block may have, behind its own members.</summary>
    protected void WriteShared(JsonMembers members) => members.Add("block_id"u8, BlockId);
}

/// <summary>A title.</summary>
internal sealed record HeaderBlock(TextObject Text) : Block
{
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "header"u8).Add("text"u8, Text));
}

/// <summary>A text, with one element beside it.</summary>
internal sealed record SectionBlock(TextObject Text) : Block
{
    public BlockElement? Accessory { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "section"u8).Add("text"u8, Text).Add("accessory"u8, Accessory));
}

/// <summary>Small print.</summary>
internal sealed record ContextBlock(ImmutableArray<TextObject> Elements) : Block
{
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "context"u8).Add("elements"u8, Elements));
}

/// <summary>Buttons and selects in a row.</summary>
internal sealed record ActionsBlock(ImmutableArray<BlockElement> Elements) : Block
{
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "actions"u8).Add("elements"u8, Elements));
}

/// <summary>A line across.</summary>
internal sealed record DividerBlock : Block
{
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "divider"u8));
}

/// <summary>A labelled field of a modal.</summary>
internal sealed record InputBlock(TextObject Label, BlockElement Element) : Block
{
    public TextObject? Hint { get; init; }

    public bool? Optional { get; init; }

    /// <summary>Whether choosing is told at once and not only with the submission.</summary>
    public bool? DispatchAction { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "input"u8).Add("label"u8, Label).Add("element"u8, Element).Add("hint"u8, Hint).Add("optional"u8, Optional).Add("dispatch_action"u8, DispatchAction));
}

/// <summary>Text with lists and styles in which Slack looks for no markup: the place for words that are not ours.</summary>
internal sealed record RichTextBlock(ImmutableArray<RichTextElement> Elements) : Block
{
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "rich_text"u8).Add("elements"u8, Elements));
}
