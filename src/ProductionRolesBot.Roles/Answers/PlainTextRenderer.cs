using System.Text;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>An answer as text that reads well anywhere: the headline, then what stands under it, without buttons.</summary>
public static class PlainTextRenderer
{
    private const int MostPages = 3;

    /// <summary>Lines shown of a list that a card would fold.</summary>
    private const int FoldedLines = 3;

    /// <summary>The whole visible answer.</summary>
    public static string Render(Answer answer)
    {
        var text = new StringBuilder(answer.Headline);
        foreach (var block in answer.Blocks)
            Append(text, block);
        foreach (var doubt in answer.Doubts)
            text.Append("\n\n⚠ ").Append(doubt.Text);
        AppendSources(text, answer);
        return text.ToString();
    }

    private static void Append(StringBuilder text, AnswerBlock block)
    {
        switch (block)
        {
            case AnswerBlock.RoleHeader header:
                text.Append("\n\n").Append(header.Title);
                if (header.Subtitle.Length > 0)
                    text.Append(" (").Append(header.Subtitle).Append(')');
                break;
            case AnswerBlock.Paragraph paragraph:
                text.Append("\n\n").Append(paragraph.Text);
                break;
            case AnswerBlock.Quotation quotation:
                text.Append("\n\n> ").Append(quotation.Quote.Text);
                break;
            case AnswerBlock.Facts facts:
                text.Append('\n');
                foreach (var fact in facts.Items)
                    text.Append('\n').Append(fact.Label).Append(": ").Append(fact.Value);
                break;
            case AnswerBlock.BulletList list:
                AppendList(text, list);
                break;
            case AnswerBlock.RoleList roles:
                text.Append('\n');
                foreach (var role in roles.Items)
                    text.Append("\n• ").Append(role.Title).Append(role.Detail.Length > 0 ? ": " : "").Append(role.Detail);
                break;
            case AnswerBlock.Comparison comparison:
                AppendComparison(text, comparison);
                break;
            case AnswerBlock.Verbatim verbatim:
                text.Append("\n\n").Append(verbatim.Text.TrimEnd());
                break;
            case AnswerBlock.OpenLink link:
                text.Append("\n\n").Append(link.Label).Append(": ").Append(link.Address);
                break;
        }
    }

    private static void AppendList(StringBuilder text, AnswerBlock.BulletList list)
    {
        text.Append("\n\n").Append(list.Heading).Append(':');
        var shown = list.Folded ? Math.Min(FoldedLines, list.Items.Length) : list.Items.Length;
        for (var at = 0; at < shown; at++)
            AppendItem(text, list.Items[at], "• ");
        if (shown < list.Items.Length)
            text.Append("\n… +").Append(list.Items.Length - shown);
    }

    private static void AppendItem(StringBuilder text, ListItem item, string mark)
    {
        text.Append('\n').Append(mark).Append(item.Text);
        if (item.Note is { } note)
            text.Append(" (").Append(note).Append(')');
        foreach (var child in item.Children)
            AppendItem(text, child, "   – ");
    }

    private static void AppendComparison(StringBuilder text, AnswerBlock.Comparison comparison)
    {
        foreach (var row in comparison.Rows)
        {
            text.Append("\n\n").Append(row.Aspect).Append(':');
            for (var at = 0; at < row.Cells.Length; at++)
            {
                var cell = row.Cells[at];
                text.Append("\n• ").Append(comparison.Columns[at]).Append(": ");
                if (cell.Lines.Length == 1)
                    text.Append(cell.Lines[0].Text);
                else if (cell.Lines.IsEmpty)
                    text.Append(cell.NotStated);
                else
                    foreach (var line in cell.Lines)
                        AppendItem(text, line, "   – ");
            }
        }
    }

    private static void AppendSources(StringBuilder text, Answer answer)
    {
        if (answer.Sources.IsEmpty)
            return;
        var words = CardWords.For(answer);
        text.Append("\n\n").AppendJoin("; ", SourcePage.Of(answer.Sources).Take(MostPages).Select(words.Reference));
    }
}
