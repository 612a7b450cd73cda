using System.Collections.Immutable;
using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>An answer as Markdown, whole and unfolded, for notes that outlive a chat: every line with the place where it stands.</summary>
internal sealed class MarkdownRenderer
{
    private readonly StringBuilder text = new();
    private readonly Answer answer;
    private readonly Phrasebook words;
    private readonly Dictionary<SourceLocation, AnswerSource> sources;

    private MarkdownRenderer(Answer answer)
    {
        this.answer = answer;
        words = new Phrasebook(Lexicon.For(answer.Language));
        sources = answer.Sources.ToDictionary(source => source.Location);
    }

    /// <summary>The whole answer.</summary>
    public static string Render(Answer answer)
    {
        var renderer = new MarkdownRenderer(answer);
        renderer.Append();
        return renderer.text.ToString();
    }

    private void Append()
    {
        text.Append("# ").Append(MarkdownText.Escaped(answer.Headline)).Append('\n');
        foreach (var block in answer.Blocks)
            Append(block);
        foreach (var doubt in answer.Doubts)
            text.Append("\n⚠ ").Append(MarkdownText.Escaped(doubt.Text)).Append("\n\n> ").Append(Line(doubt.Quote.Text, doubt.Quote.Source)).Append('\n');
        var imprint = CardWords.For(answer).Imprint(answer);
        if (!imprint.IsEmpty)
            text.Append("\n---\n\n").AppendJoin(" · ", imprint).Append('\n');
    }

    private void Append(AnswerBlock block)
    {
        switch (block)
        {
            case AnswerBlock.RoleHeader header:
                text.Append("\n## ").Append(MarkdownText.Escaped(header.Title)).Append('\n');
                if (header.Subtitle.Length > 0)
                    text.Append('\n').Append(MarkdownText.Escaped(header.Subtitle)).Append('\n');
                break;
            case AnswerBlock.Paragraph paragraph:
                text.Append('\n').Append(MarkdownText.Escaped(paragraph.Text)).Append('\n');
                break;
            case AnswerBlock.Quotation quotation:
                text.Append("\n> ").Append(Line(quotation.Quote.Text, quotation.Quote.Source)).Append('\n');
                break;
            case AnswerBlock.Facts facts:
                text.Append('\n');
                foreach (var fact in facts.Items)
                    text.Append("- **").Append(MarkdownText.Escaped(fact.Label)).Append("**: ").Append(fact.Source is { } source ? Line(fact.Value, source) : MarkdownText.Escaped(fact.Value)).Append('\n');
                break;
            case AnswerBlock.BulletList list:
                if (list.Heading.Length > 0)
                    text.Append("\n### ").Append(MarkdownText.Escaped(list.Heading)).Append('\n');
                text.Append('\n');
                Append(list.Items, "");
                break;
            case AnswerBlock.RoleList roles:
                text.Append('\n');
                foreach (var role in roles.Items)
                    text.Append("- **").Append(MarkdownText.Escaped(role.Title)).Append(role.Detail.Length > 0 ? "**: " : "**").Append(MarkdownText.Escaped(role.Detail)).Append('\n');
                break;
            case AnswerBlock.Comparison comparison:
                foreach (var row in comparison.Rows)
                    Append(comparison.Columns, row);
                break;
            case AnswerBlock.OpenLink link:
                text.Append("\n[").Append(MarkdownText.Escaped(link.Label)).Append("](").Append(link.Address.AbsoluteUri).Append(")\n");
                break;
        }
    }

    /// <summary>Under each other, as on a card: a table of sentences is read nowhere.</summary>
    private void Append(ImmutableArray<string> columns, ComparisonRow row)
    {
        text.Append("\n### ").Append(MarkdownText.Escaped(row.Aspect)).Append("\n\n");
        foreach (var (column, cell) in columns.Zip(row.Cells))
        {
            text.Append("- **").Append(MarkdownText.Escaped(column)).Append("**:");
            if (cell.NotStated is { } silence)
                text.Append(' ').Append(MarkdownText.Escaped(silence)).Append('\n');
            else if (cell.Lines is [{ Note: null, Children.IsEmpty: true } only])
                text.Append(' ').Append(Line(only.Text, only.Source)).Append('\n');
            else
                AppendBelow(cell.Lines);
        }
    }

    private void AppendBelow(ImmutableArray<ListItem> lines)
    {
        text.Append('\n');
        Append(lines, "  ");
    }

    private void Append(ImmutableArray<ListItem> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append("- ").Append(MarkdownText.Escaped(item.Text));
            if (item.Note is { } note)
                text.Append(" — ").Append(MarkdownText.Escaped(note));
            text.Append(" (").Append(Place(item.Source)).Append(")\n");
            Append(item.Children, indent + "  ");
        }
    }

    private string Line(string line, SourceLocation source) => $"{MarkdownText.Escaped(line)} ({Place(source)})";

    private string Place(SourceLocation source)
    {
        var known = sources.GetValueOrDefault(source);
        var place = MarkdownText.Escaped(words.Say("pack.place", ("page", known?.Title ?? source.Page), ("line", source.Line)));
        return known?.Address is { } address ? $"[{place}]({address.AbsoluteUri})" : place;
    }
}
