using System.Collections.Immutable;
using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>From markdown to the outline: headings, what stands below each, and the line of everything, before anyone asks what it means.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void Every_heading_hangs_below_the_nearest_higher_one() => Drawn("""
        Welcome.

        # Lighting

        ### Rigger

        ## Designer
        Right below.

        ### Requirements

        - Eyes

        # Sound
        """).ShouldBe("""
        1 (page)
           1 paragraph: Welcome.
          3 Lighting #lighting
            5 Rigger #rigger
            7 Designer #designer
               8 paragraph: Right below.
              10 Requirements #requirements
                 12 list: Eyes
          14 Sound #sound

        """);

    [Fact]
    public void Items_keep_what_is_nested_in_them_and_go_on_in_the_next_line() => Drawn("""
        - Hangs lamps
          of every kind
            - by hand
            * by crane

              and by night
        1. Focuses
        """).ShouldBe("""
        1 (page)
           1 list: Hangs lamps of every kind [by hand, by crane [and by night]]
           7 list: Focuses

        """);

    [Fact]
    public void Rows_bold_lines_quotes_and_drawings_stay_what_they_are() => Drawn("""
        **Night shift:**

        > Quiet, please.

        | Role | Grade |
        | ---- | ----- |
        | Rigger | 5 |

        ```mermaid
        graph LR;
        ```

        ```text
        nobody reads this
        ```
        """).ShouldBe("""
        1 (page)
           1 label: Night shift:
           3 paragraph: Quiet, please.
           5 table: Role | Grade / Rigger | 5
           10 diagram: graph LR;

        """);

    [Fact]
    public void Words_lose_their_markup_and_keep_their_links()
    {
        var text = Paragraph("A **fine** `desk` for the [Sound\nDesigner ](#sound) &amp; <https://desk.example>.").Text;

        text.Flat.ShouldBe("A fine desk for the Sound Designer  & https://desk.example.");
        text.Links.Select(link => (text.WordsOf(link), link.Target)).ShouldBe([("Sound Designer ", "#sound"), ("https://desk.example", "https://desk.example")]);
    }

    [Theory]
    [InlineData("[the desk ](#desk)", "the desk")]
    [InlineData(" [ the desk](#desk)", "the desk")]
    public void Space_at_the_edge_of_a_link_is_no_part_of_it(string markdown, string words)
    {
        var text = Paragraph(markdown).Text;

        text.WordsOf(text.Links.ShouldHaveSingleItem()).ShouldBe(words);
    }

    [Fact]
    public void Headings_that_are_alike_have_addresses_that_count_on() =>
        Read("## Manager, Light & Sound\n\n## Job Grade\n\n## Job Grade\n").Sections.Select(section => section.Anchor.ToString()).ShouldBe(["", "manager-light--sound", "job-grade", "job-grade-1"]);

    [Theory]
    [InlineData("---\ntitle: \"Lighting\"\n---\n\n# Sound", "Lighting", 2)]
    [InlineData("---\nlayout: page\n---\n\n# Sound", "Sound", 5)]
    [InlineData("## Sound\n\n## Light", "Sound", 1)]
    [InlineData("# Summary\n\n# Light Designer\n\n# Sound", "Light Designer", 3)]
    [InlineData("Words alone.", "Stage Crew", 1)]
    public void The_title_is_that_of_the_front_matter_else_of_a_heading_else_of_the_file(string markdown, string title, int line)
    {
        var page = Read(markdown);

        (page.Title, page.TitleLine).ShouldBe((title, line));
    }

    [Fact]
    public void What_nests_beyond_all_measure_is_an_empty_page_with_a_note()
    {
        var page = Read(new string('>', 10_000) + " deep");

        page.Sections.ShouldHaveSingleItem().Blocks.ShouldBeEmpty();
        page.Notes.ShouldHaveSingleItem().Kind.ToString().ShouldBe("NestedTooDeep");
    }

    private static PageOutline Read(string markdown) => OutlineReader.Read(new CataloguePage("house/stage-crew.md", markdown));

    private static OutlineBlock.Paragraph Paragraph(string markdown) => Read(markdown).Sections[0].Blocks[0].ShouldBeOfType<OutlineBlock.Paragraph>();

    /// <summary>The outline as text: a heading under its heading, a block under its heading, each with its line.</summary>
    private static string Drawn(string markdown)
    {
        var page = Read(markdown);
        var text = new StringBuilder();
        foreach (var section in page.Sections)
        {
            var indent = new string(' ', 2 * Depth(section, page.Sections));
            text.Append($"{indent}{section.Line} {(section.Level == 0 ? "(page)" : $"{section.Heading} #{section.Anchor}")}\n");
            foreach (var block in section.Blocks)
                text.Append($"{indent}   {block.Line} {Drawn(block)}\n");
        }

        return text.ToString();
    }

    private static int Depth(OutlineSection section, ImmutableArray<OutlineSection> sections) =>
        section.Parent < 0 ? 0 : 1 + Depth(sections[section.Parent], sections);

    private static string Drawn(OutlineBlock block) => block switch
    {
        OutlineBlock.Paragraph paragraph => $"{(paragraph.Bold ? "label" : "paragraph")}: {paragraph.Text.Flat}",
        OutlineBlock.List list => $"list: {Drawn(list.Items)}",
        OutlineBlock.Table table => $"table: {string.Join(" / ", table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Flat))))}",
        OutlineBlock.Diagram diagram => $"diagram: {string.Join(" / ", diagram.Lines)}",
        _ => "",
    };

    private static string Drawn(ImmutableArray<OutlineItem> items) =>
        string.Join(", ", items.Select(item => item.Text.Flat + (item.Children.IsEmpty ? "" : $" [{Drawn(item.Children)}]")));
}
