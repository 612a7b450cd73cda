using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>From markdown to the outline of headings (product/product-operations.mm.md).</summary>
internal sealed class OutlineReader
{
    private readonly OutlineBuilder outline = new();
    private readonly ProseBuilder prose = new();
    private readonly ListItems lists;
    /// <summary>The heading above, "" before the first.</summary>
    private string heading = "";

    private OutlineReader() => lists = new(prose);

    /// <summary>What is known of markdown besides CommonMark.</summary>
    internal static MarkdownPipelineBuilder Markdown => new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter();

    private static MarkdownPipeline Pipeline { get; } = Markdown.Use<PlainParagraphs>().Build();

    internal static PageOutline Read(CataloguePage page)
    {
        var source = CommonMarkPage.From(page.Markdown);
        MarkdownDocument document;
        var notes = source.Notes;
        try
        {
            document = Markdig.Markdown.Parse(source.Body, Pipeline);
        }
        catch (ArgumentException) when (source.Body.Length > 0)
        {
            // Markdig's one complaint: nesting beyond its limit, which guards the stack.
            document = [];
            notes = notes.Add(new(MarkupNoteKind.NestedTooDeep, 1, ""));
        }

        var reader = new OutlineReader();
        foreach (var block in document)
            reader.Add(block);
        var sections = reader.outline.Build();
        var (title, line) = TitleOf(page.Path, source.FrontMatter, sections);
        return new(page.Path, title, line, sections, notes, source.FrontMatter.LastModified)
        {
            Facts = source.FrontMatter.Others,
        };
    }

    private static (string Title, int Line) TitleOf(string path, FrontMatter frontMatter, ImmutableArray<OutlineSection> sections)
    {
        if (frontMatter.Title.Length > 0)
            return (frontMatter.Title, frontMatter.TitleLine);
        if (KeyedTitle.In(frontMatter) is { } keyed)
            return keyed;
        // Where several headings are of the first level, the title of the page is one that names a job, or none of them.
        var several = sections.Count(section => section.Level == 1) > 1;
        foreach (var section in sections)
        {
            if (section.Level is 1 or 2 && section.Heading.Length > 0 && !ReadingWords.Sections.IsName(section.Heading) && (!several || TitleWords.Of(section.Heading).NamesAJob()))
                return TitleWords.Of(section.Heading).NamesAJob() ? (section.Heading, section.Line) : KeyedTitle.In(sections) ?? (section.Heading, section.Line);
        }

        return KeyedTitle.In(sections) ?? (FileTitle.Of(path), 1);
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock title:
                var words = prose.From(title);
                outline.AddHeading(title.Level, words);
                heading = words.Flat;
                break;
            case ParagraphBlock paragraph:
                Add(Paragraph(paragraph));
                break;
            case ListBlock list:
                outline.Add(new OutlineBlock.List(lists.Of(list), list.Line + 1));
                break;
            case Table table:
                outline.Add(new OutlineBlock.Table(Rows(table), table.Line + 1));
                break;
            case FencedCodeBlock { Info: "mermaid", Lines.Count: > 0 } drawing:
                outline.Add(new OutlineBlock.Diagram([.. drawing.Lines.Lines.Take(drawing.Lines.Count).Select(line => line.Slice.ToString())], drawing.Line + 2));
                break;
            case QuoteBlock quote:
                foreach (var inner in quote)
                    Add(inner);
                break;
        }
    }

    /// <summary>"**What you need**" alone in its paragraph, right below the title of a job, heads a section; elsewhere it parts a list.</summary>
    private void Add(OutlineBlock.Paragraph paragraph)
    {
        if (paragraph.Bold && ReadingWords.Sections.IsName(paragraph.Text.Flat.AsSpan().TrimEnd(": ")) && IsJob(heading))
            outline.AddLabel(paragraph.Text);
        else
            outline.Add(paragraph);
    }

    private static bool IsJob(string heading) => TitleWords.Of(heading).NamesAJob() && !ReadingWords.Sections.IsName(heading);

    private OutlineBlock.Paragraph Paragraph(ParagraphBlock paragraph)
    {
        var only = paragraph.Inline?.FirstChild;
        var bold = only is EmphasisInline { DelimiterCount: 2 } && only.NextSibling is null or LiteralInline { NextSibling: null, Content.Length: 1 };
        return new(prose.From(paragraph), bold);
    }

    private ImmutableArray<ImmutableArray<Prose>> Rows(Table table) =>
        [.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToImmutableArray())];

    private Prose Cell(TableCell cell) =>
        cell.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph ? prose.From(paragraph) : new("", cell.Line + 1, []);
}
