using System.Collections.Immutable;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A part of a rich text.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/blocks/rich-text-block"/>
internal abstract record RichTextElement : JsonPart;

/// <summary>A paragraph.</summary>
internal sealed record RichTextSection(ImmutableArray<RichTextWords> Elements) : RichTextElement
{
    protected override void Write(JsonMembers members) => members.Add("type"u8, "rich_text_section"u8).Add("elements"u8, Elements);
}

/// <summary>A list of bullets at one depth; a deeper one is a list of its own that follows.</summary>
/// <param name="Elements">Its items.</param>
/// <param name="Indent">Depth, counted from 0.</param>
internal sealed record RichTextList(ImmutableArray<RichTextSection> Elements, int Indent) : RichTextElement
{
    protected override void Write(JsonMembers members) => members.Add("type"u8, "rich_text_list"u8).Add("elements"u8, Elements).Add("indent"u8, Indent).Add("style"u8, "bullet"u8);
}

/// <summary>Words of somebody else.</summary>
internal sealed record RichTextQuote(ImmutableArray<RichTextWords> Elements) : RichTextElement
{
    protected override void Write(JsonMembers members) => members.Add("type"u8, "rich_text_quote"u8).Add("elements"u8, Elements);
}

/// <summary>Text to be copied as it is.</summary>
internal sealed record RichTextPreformatted(ImmutableArray<RichTextWords> Elements) : RichTextElement
{
    protected override void Write(JsonMembers members) => members.Add("type"u8, "rich_text_preformatted"u8).Add("elements"u8, Elements);
}

/// <summary>Words in one style, shown as they are. Of what may stand in a rich text the bot writes nothing else.</summary>
internal sealed record RichTextWords(string Text, RichTextStyle? Style = null) : JsonPart
{
    protected override void Write(JsonMembers members) => members.Add("type"u8, "text"u8).Add("text"u8, Text).Add("style"u8, Style);
}

/// <summary>How words look.</summary>
internal sealed record RichTextStyle : JsonPart
{
    public static readonly RichTextStyle Strong = new() { Bold = true };

    public static readonly RichTextStyle Aside = new() { Italic = true };

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    protected override void Write(JsonMembers members) => members.Add("bold"u8, Bold).Add("italic"u8, Italic);
}
