using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A part of a rich text.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/blocks/rich-text-block"/>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
[JsonDerivedType(typeof(RichTextList), "rich_text_list")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
[JsonDerivedType(typeof(RichTextPreformatted), "rich_text_preformatted")]
internal abstract record RichTextElement;

/// <summary>A paragraph.</summary>
internal sealed record RichTextSection(ImmutableArray<RichTextRun> Elements) : RichTextElement;

/// <summary>A list of bullets at one depth; a deeper one is a list of its own that follows.</summary>
/// <param name="Elements">Its items, each a <see cref="RichTextSection"/>.</param>
/// <param name="Indent">Depth, counted from 0.</param>
internal sealed record RichTextList(ImmutableArray<RichTextElement> Elements, int Indent) : RichTextElement
{
    public string Style { get; } = "bullet";
}

/// <summary>Words of somebody else.</summary>
internal sealed record RichTextQuote(ImmutableArray<RichTextRun> Elements) : RichTextElement;

/// <summary>Text to be copied as it is.</summary>
internal sealed record RichTextPreformatted(ImmutableArray<RichTextRun> Elements) : RichTextElement;

/// <summary>A run of characters in one style.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextWords), "text")]
internal abstract record RichTextRun;

/// <summary>Words, shown as they are.</summary>
internal sealed record RichTextWords(string Text, RichTextStyle? Style = null) : RichTextRun;

/// <summary>How words look.</summary>
internal sealed record RichTextStyle
{
    public static readonly RichTextStyle Strong = new() { Bold = true };

    public static readonly RichTextStyle Aside = new() { Italic = true };

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }
}
