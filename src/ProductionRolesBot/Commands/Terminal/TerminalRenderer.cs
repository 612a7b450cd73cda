using ProductionRolesBot.Roles.Answers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ProductionRolesBot.Commands.Terminal;

/// <summary>Dresses an answer for a terminal. Knows the block kinds and nothing of questions.</summary>
internal static class TerminalRenderer
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow);

    public static IRenderable Render(Answer answer)
    {
        var rows = new List<IRenderable> { new Text(answer.Headline, Strong) };
        foreach (var block in answer.Blocks)
        {
            rows.Add(Text.Empty);
            rows.Add(Render(block));
        }

        foreach (var doubt in answer.Doubts)
        {
            rows.Add(Text.Empty);
            rows.Add(Bulleted("!", Warning, new Rows(new Text(doubt.Text, Warning), new Text($"“{doubt.Quote.Text}”  {doubt.Quote.Source}", Faint))));
        }

        if (!answer.Sources.IsEmpty)
        {
            rows.Add(Text.Empty);
            rows.Add(new Text(string.Join(" · ", SourcePage.Of(answer.Sources).Select(CardWords.For(answer).Reference)), Faint));
        }

        return new Rows(rows);
    }

    private static IRenderable Render(AnswerBlock block) => block switch
    {
        AnswerBlock.RoleHeader header => new Rule(Markup.Escape(header.Subtitle.Length == 0 ? header.Title : $"{header.Title} · {header.Subtitle}")).LeftJustified().RuleStyle(Faint),
        AnswerBlock.Paragraph paragraph => new Text(paragraph.Text),
        AnswerBlock.Quotation quotation => Bulleted("│", Faint, new Text(quotation.Quote.Text, new Style(decoration: Decoration.Italic))),
        AnswerBlock.Facts facts => Facts(facts),
        AnswerBlock.BulletList list => new Rows([new Text(list.Heading, Strong), .. list.Items.Select(Item)]),
        AnswerBlock.RoleList list => new Rows(list.Items.Select(item => Bulleted("•", Style.Plain, Noted(item.Title, item.Detail)))),
        AnswerBlock.Comparison comparison => Comparison(comparison),
        AnswerBlock.Verbatim verbatim => new Text(verbatim.Text),
        AnswerBlock.OpenLink link => new Text($"{link.Label}: {link.Address}"),
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private static Grid Facts(AnswerBlock.Facts facts)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var fact in facts.Items)
            grid.AddRow(new Text(fact.Label, Faint), new Text(fact.Value));
        return grid;
    }

    private static Table Comparison(AnswerBlock.Comparison comparison)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderStyle(Faint).ShowRowSeparators();
        table.AddColumn("");
        foreach (var column in comparison.Columns)
            table.AddColumn(new TableColumn(new Text(column, Strong)));
        foreach (var row in comparison.Rows)
            table.AddRow([new Text(row.Aspect, Faint), .. row.Cells.Select(Cell)]);
        return table;
    }

    private static IRenderable Cell(ComparisonCell cell) =>
        cell.NotStated is { } silence ? new Text(silence, Faint) : new Rows(cell.Lines.Select(Item));

    private static IRenderable Item(ListItem item) =>
        Bulleted("•", Style.Plain, new Rows([Noted(item.Text, item.Note), .. item.Children.Select(Item)]));

    private static Paragraph Noted(string text, string? note)
    {
        var paragraph = new Paragraph(text);
        return string.IsNullOrEmpty(note) ? paragraph : paragraph.Append($"  {note}", Faint);
    }

    private static Grid Bulleted(string mark, Style style, IRenderable content) =>
        new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(1).PadRight(1)).AddColumn(new GridColumn().PadLeft(0)).AddRow(new Text(mark, style), content);
}
