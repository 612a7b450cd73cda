using System.Buffers;
using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Words on a card, in the few ways this design uses.</summary>
internal static class CardText
{
    /// <summary>Longest text shown in one piece, in characters. A line of a page is far shorter; what is longer was not written as one.</summary>
    private const int MostCharacters = 1200;

    private static readonly SearchValues<char> MarkdownSigns = SearchValues.Create("*_[]`~<>\\{");

    private static readonly Column Bullet = Mark("•");
    private static readonly Column QuotationMark = Mark("❝");
    private static readonly Column FoldMark = Mark("▸");

    /// <summary>A heading. Only a <see cref="TextBlock"/> can be one, and only where no host reads markdown in its words.</summary>
    public static CardElement Heading(string text, TextSize size = TextSize.Default) => ReadsAsMarkdown(text)
        ? new RichTextBlock([Bold(text) with { Size = size }])
        : new TextBlock(Clip(text)) { Style = "heading", Size = size, Weight = TextWeight.Bolder };

    public static RichTextBlock Line(params ImmutableArray<TextRun> runs) => new(runs);

    public static TextRun Plain(string text) => new(Clip(text));

    public static TextRun Bold(string text) => new(Clip(text)) { Weight = TextWeight.Bolder };

    public static TextRun Faint(string text) => new(Clip(text)) { IsSubtle = true, Size = TextSize.Small };

    /// <summary>What is wrong with what was filled in.</summary>
    public static RichTextBlock Problem(string text) => Line(Plain(text) with { Color = TextColor.Attention });

    /// <summary>Small words that lead to an address where there is one.</summary>
    public static TextRun Reference(string text, Uri? address) =>
        Faint(text) with { SelectAction = address is null ? null : new CardAction.OpenUrl(text, address) };

    /// <summary>A line of a list.</summary>
    public static ColumnSet Bulleted(params ImmutableArray<CardElement> content) => Marked(Bullet, content);

    /// <summary>Words of a page.</summary>
    public static ColumnSet Quoted(params ImmutableArray<CardElement> content) => Marked(QuotationMark, content);

    /// <summary>The line that unfolds what waits below it.</summary>
    public static ColumnSet Folded(string label) => Marked(FoldMark, [Line(Bold(label))]);

    /// <summary>Cuts what is too long to have been written as one piece.</summary>
    public static string Clip(string text) => text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - 1), "…");

    /// <summary>The second row starts under the first, not under the mark.</summary>
    private static ColumnSet Marked(Column mark, ImmutableArray<CardElement> content) =>
        new([mark, new Column("stretch", content) { Spacing = Spacing.Small }]) { Spacing = Spacing.Small };

    private static Column Mark(string mark) => new("auto", [Line(Plain(mark))]);

    private static bool ReadsAsMarkdown(string text) =>
        text.AsSpan().ContainsAny(MarkdownSigns) || text is ['-' or '+' or '#', ..] || text is [>= '0' and <= '9', ..] && text.Contains(". ", StringComparison.Ordinal);
}
