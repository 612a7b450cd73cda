using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Dresses the few kinds of answer blocks.</summary>
internal sealed class PassageRenderer(CardWords words)
{
    private const int LongestDetail = 200;

    public ImmutableArray<Block> Render(Passage passage) => passage.Block switch
    {
        AnswerBlock.RoleHeader header => Render(header),
        AnswerBlock.Paragraph paragraph => new RichTextLines().Paragraph(RichTextLines.Words(paragraph.Text)).ToBlocks(),
        AnswerBlock.Quotation quotation => new RichTextLines().Quote(quotation.Quote.Text).ToBlocks(),
        AnswerBlock.Facts facts => Render(facts),
        AnswerBlock.BulletList list => Render(list, passage.Omitted),
        AnswerBlock.RoleList list => [.. list.Items.Select(Render), .. More(passage.Omitted)],
        AnswerBlock.Comparison comparison => Render(comparison, passage.Omitted),
        AnswerBlock.Verbatim verbatim => End(new RichTextLines().Verbatim(verbatim.Text), passage.Omitted),
        AnswerBlock.OpenLink link => Render(link),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ImmutableArray<Block> Render(AnswerBlock.RoleHeader header)
    {
        var lines = new RichTextLines().Paragraph(RichTextLines.Strong(header.Title));
        return (header.Subtitle.Length == 0 ? lines : lines.Paragraph(RichTextLines.Words(header.Subtitle))).ToBlocks();
    }

    private static ImmutableArray<Block> Render(AnswerBlock.Facts facts)
    {
        var lines = new RichTextLines();
        foreach (var fact in facts.Items)
            lines.Paragraph(RichTextLines.Strong($"{fact.Label}: "), RichTextLines.Words(fact.Value));
        return lines.ToBlocks();
    }

    private ImmutableArray<Block> Render(AnswerBlock.BulletList list, int omitted)
    {
        var lines = new RichTextLines();
        if (list.Items.IsEmpty && omitted > 0)
            return lines.Paragraph(RichTextLines.Strong(words.Folded(list.Heading, omitted))).ToBlocks();
        if (list.Heading.Length > 0)
            lines.Paragraph(RichTextLines.Strong(list.Heading));
        return End(lines.Bullets(list.Items), omitted);
    }

    private Block Render(RoleItem item)
    {
        var title = Mrkdwn.Bold(Clip.Words(item.Title, BlockKitLimits.Header));
        return new SectionBlock(item.Detail.Length == 0 ? title : Mrkdwn.Of($"{title}\n{Clip.Words(item.Detail, LongestDetail)}"))
        {
            Accessory = item.Open.Utterance.Length is 0 or > BlockKitLimits.ButtonValue ? null : new ButtonElement(ActionIds.Ask, words.Open)
            {
                Value = item.Open.Utterance,
                AccessibilityLabel = Clip.Words($"{words.Open} {item.Title}", BlockKitLimits.ButtonText),
            },
        };
    }

    /// <summary>Roles under each other: columns do not fit a phone.</summary>
    private ImmutableArray<Block> Render(AnswerBlock.Comparison comparison, int omitted)
    {
        var lines = new RichTextLines();
        foreach (var row in comparison.Rows)
        {
            lines.Paragraph(RichTextLines.Strong(row.Aspect));
            foreach (var (column, cell) in comparison.Columns.Zip(row.Cells))
                Render(lines, column, cell);
        }

        return End(lines, omitted);
    }

    private static void Render(RichTextLines lines, string column, ComparisonCell cell)
    {
        if (cell is { NotStated: { } silence })
            lines.Bullet(0, RichTextLines.Words($"{column}: "), RichTextLines.Aside(silence));
        else if (cell.Lines is [{ Children.IsEmpty: true } only])
            lines.Bullets([only with { Text = $"{column}: {only.Text}" }]);
        else
            lines.Bullet(0, RichTextLines.Words(column)).Bullets(cell.Lines, depth: 1);
    }

    private static ImmutableArray<Block> Render(AnswerBlock.OpenLink link) =>
        link.Address is { IsAbsoluteUri: true, Scheme: "https" or "http" } && link.Address.AbsoluteUri.Length < BlockKitLimits.ButtonUrl / 2
            ? [new SectionBlock(Mrkdwn.Link(link.Address, Clip.Words(link.Label, BlockKitLimits.Header)))]
            : [];

    private ImmutableArray<Block> End(RichTextLines lines, int omitted) =>
        (omitted == 0 ? lines : lines.Paragraph(RichTextLines.Aside(words.More(omitted)))).ToBlocks();

    private ImmutableArray<Block> More(int omitted) =>
        omitted == 0 ? [] : [new ContextBlock([words.More(omitted)])];
}
