using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>A block of an answer as far as there is room for it.</summary>
/// <param name="Block">What is shown.</param>
/// <param name="Omitted">How many of its lines are not.</param>
internal sealed record Passage(AnswerBlock Block, int Omitted = 0);

/// <summary>What of an answer there is room for. Everything later works on this, so that nothing is cut twice.</summary>
internal sealed class Excerpt
{
    private const int LongestLine = 600;

    private readonly Room room;
    private int left;

    private Excerpt(Room room) => (this.room, left) = (room, room.Characters);

    /// <summary>What is shown, in the answer's order.</summary>
    public ImmutableArray<Passage> Passages { get; private set; }

    /// <summary>Whether anything is not shown.</summary>
    public bool IsCut { get; private set; }

    public static Excerpt Of(ImmutableArray<AnswerBlock> blocks, Room room)
    {
        var excerpt = new Excerpt(room);
        var passages = ImmutableArray.CreateBuilder<Passage>(blocks.Length);
        foreach (var block in blocks)
        {
            if (excerpt.Fit(block) is not { } passage)
                continue;
            passages.Add(passage);
            excerpt.IsCut |= passage.Omitted > 0;
        }

        excerpt.Passages = passages.DrainToImmutable();
        excerpt.IsCut |= excerpt.Passages.Length < blocks.Length;
        return excerpt;
    }

    private Passage? Fit(AnswerBlock block)
    {
        if (left <= 0)
            return null;
        var omitted = 0;
        return block switch
        {
            AnswerBlock.BulletList { Folded: true } list when !room.ShowsFolded => new(list with { Heading = Fit(list.Heading), Items = [] }, Lines(list.Items)),
            AnswerBlock.BulletList list => new(list with { Heading = Fit(list.Heading), Items = Fit(list.Items, ref omitted) }, omitted),
            AnswerBlock.Comparison table => new(new AnswerBlock.Comparison([.. table.Columns.Select(Title)], Fit(table, ref omitted)), omitted),
            AnswerBlock.RoleList list => Fit(list),
            AnswerBlock.RoleHeader header => new(header with { Title = Fit(header.Title), Subtitle = Fit(header.Subtitle) }),
            AnswerBlock.Facts facts => new(new AnswerBlock.Facts([.. facts.Items.Select(fact => fact with { Label = Fit(fact.Label), Value = Fit(fact.Value) })])),
            AnswerBlock.Paragraph paragraph => new(new AnswerBlock.Paragraph(Fit(paragraph.Text))),
            AnswerBlock.Verbatim verbatim => Fit(verbatim),
            AnswerBlock.Quotation { Quote: var quote } => new(new AnswerBlock.Quotation(new Quote(Fit(quote.Text), quote.Source, quote.Doubt))),
            _ => new(block),
        };
    }

    /// <summary>Whole lines of a text, as many as fit.</summary>
    private Passage Fit(AnswerBlock.Verbatim verbatim)
    {
        var end = verbatim.Text.Length <= left ? verbatim.Text.Length : verbatim.Text.LastIndexOf('\n', left - 1) + 1;
        left -= end;
        return new(verbatim with { Text = verbatim.Text[..end] }, verbatim.Text.AsSpan(end).Count('\n'));
    }

    private Passage Fit(AnswerBlock.RoleList list)
    {
        var shown = list.Items[..Math.Min(list.Items.Length, room.Roles)];
        left -= shown.Sum(item => Title(item.Title).Length + Title(item.Detail).Length);
        return new(new AnswerBlock.RoleList(shown), list.Items.Length - shown.Length);
    }

    private ImmutableArray<ListItem> Fit(ImmutableArray<ListItem> items, ref int omitted)
    {
        if (items.IsEmpty)
            return items;
        var shown = ImmutableArray.CreateBuilder<ListItem>(items.Length);
        foreach (var item in items)
        {
            if (left <= 0)
                omitted += 1 + Lines(item.Children);
            else
                shown.Add(Fit(item, ref omitted));
        }

        return shown.DrainToImmutable();
    }

    /// <summary>Most lines fit as they are.</summary>
    private ListItem Fit(ListItem item, ref int omitted)
    {
        var (text, note, children) = (Fit(item.Text), item.Note is { } remark ? Fit(remark) : null, Fit(item.Children, ref omitted));
        return ReferenceEquals(text, item.Text) && ReferenceEquals(note, item.Note) && children == item.Children
            ? item
            : item with { Text = text, Note = note, Children = children };
    }

    private ImmutableArray<ComparisonRow> Fit(AnswerBlock.Comparison table, ref int omitted)
    {
        var shown = ImmutableArray.CreateBuilder<ComparisonRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (left <= 0)
            {
                omitted += row.Cells.Sum(cell => Math.Max(1, Lines(cell.Lines)));
                continue;
            }

            left -= table.Columns.Sum(column => Title(column).Length);
            var cells = ImmutableArray.CreateBuilder<ComparisonCell>(row.Cells.Length);
            foreach (var cell in row.Cells)
                cells.Add(new ComparisonCell(Fit(cell.Lines, ref omitted)) { NotStated = cell.NotStated is { } silence ? Fit(silence) : null });
            shown.Add(row with { Aspect = Fit(row.Aspect), Cells = cells.DrainToImmutable() });
        }

        return shown.DrainToImmutable();
    }

    private static string Title(string text) => Clip.Words(text, BlockKitLimits.Header);

    private string Fit(string text)
    {
        if (text.Length == 0)
            return text;
        IsCut |= text.Length > LongestLine;
        var clipped = Clip.Words(text, LongestLine);
        left -= clipped.Length;
        return clipped;
    }

    private static int Lines(ImmutableArray<ListItem> items) => items.Sum(item => 1 + Lines(item.Children));
}
