using ProductionRolesBot.Roles.Catalogue.Reading.Markup;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>The first stage: dialects of handbooks as CommonMark, line for line.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("Plain **words** stay.", "Plain **words** stay.")]
    [InlineData("Stage\u00a0Grade", "Stage Grade")]
    [InlineData("See [pay]({{< ref \"pay#grades\" >}}).", "See [pay](pay#grades).")]
    [InlineData("## Levels {: .no_toc}", "## Levels ")]
    [InlineData("A <b>bold</b> word<br>and more", "A bold word and more")]
    [InlineData("Keeps < 5 ropes", "Keeps < 5 ropes")]
    [InlineData("Before <!-- aside --> after", "Before  after")]
    [InlineData("-Carry ropes", "- Carry ropes")]
    [InlineData("_ Carry ropes", "- Carry ropes")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("a [grade 5] (/pay) job", "a [grade 5](/pay) job")]
    [InlineData("a [grade 5]((/pay)) job", "a [grade 5](/pay) job")]
    [InlineData("the [Head](#Head of Stage)", "the [Head](#Head%20of%20Stage)")]
    public void A_line_is_rewritten_where_people_and_renderers_read_it_differently(string written, string read) =>
        CommonMarkPage.From(written).Body.ShouldBe(read);

    [Fact]
    public void Every_line_keeps_its_number()
    {
        var page = CommonMarkPage.From("---\ntitle: \"Stage\"\n---\n<!-- open\nstill\n-->\n## Rigger\n");

        page.FrontMatter.ShouldBe(new FrontMatter("Stage", 2, null));
        page.Body.Split('\n')[6].ShouldBe("## Rigger");
    }

    [Theory]
    [InlineData("title: Stage")]
    [InlineData("title:   Stage, Light & Sound (all levels)  ")]
    [InlineData("title: \" Stage: Light \"")]
    [InlineData("title: \"\"")]
    [InlineData("title: 2nd Stage\ntitle: Third Stage")]
    [InlineData("layout: page\r\ntitle: Stage\r\nlastmod: 2025-04-03")]
    [InlineData("summary: yes\ntitle: null")]
    [InlineData("title: Stage: Light")]
    [InlineData("title: \"Stage\" crew")]
    [InlineData("title: Stage\n  and Light")]
    [InlineData("title:")]
    [InlineData("title: \"Stage\nand Light\"\nlevel: 4")]
    public void Front_matter_reads_the_same_whether_or_not_it_needs_a_parser(string lines)
    {
        // A comment is nothing to a reader and only a parser knows it.
        var plain = CommonMarkPage.From($"---\n{lines}\n---\n");
        var parsed = CommonMarkPage.From($"---\n{lines}\n# aside\n---\n");

        (plain.FrontMatter with { Others = [] }).ShouldBe(parsed.FrontMatter with { Others = [] });
        plain.FrontMatter.Others.ShouldBe(parsed.FrontMatter.Others);
        plain.Notes.Length.ShouldBe(parsed.Notes.Length);
    }

    [Fact]
    public void A_value_may_go_on_at_the_margin()
    {
        var page = CommonMarkPage.From("---\nsummary: \"Light for\nthe stage\"\ntitle: Stage\n---\n");

        page.FrontMatter.Title.ShouldBe("Stage");
        page.FrontMatter.TitleLine.ShouldBe(4);
        page.FrontMatter.Others.ShouldHaveSingleItem().Value.ShouldBe("Light for the stage");
        page.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{{< youtube \"abc\" >}}", MarkupNoteKind.Video, "https://www.youtube.com/watch?v=abc")]
    [InlineData("<iframe src=\"https://player.vimeo.com/video/12\"></iframe>", MarkupNoteKind.Video, "https://vimeo.com/12")]
    [InlineData("<%= partial(\"pay\") %>", MarkupNoteKind.ContentElsewhere, "partial(\"pay\")")]
    [InlineData("{{% stage/pay %}}", MarkupNoteKind.ContentElsewhere, "stage/pay")]
    [InlineData("-Carry ropes", MarkupNoteKind.BulletWithoutSpace, "-Carry ropes")]
    [InlineData("1. 1. Carry ropes", MarkupNoteKind.DoubledMark, "1. 1. Carry ropes")]
    [InlineData("  - - Carry ropes", MarkupNoteKind.DoubledMark, "- - Carry ropes")]
    public void What_is_taken_out_or_mended_is_noted(string line, object kind, string text)
    {
        var note = CommonMarkPage.From("\n" + line).Notes.ShouldHaveSingleItem();

        note.ShouldBe(new MarkupNote((MarkupNoteKind)kind, 2, text));
    }

    [Theory]
    [InlineData("* * *")]
    [InlineData("- - -")]
    [InlineData("1. 12. Carry ropes")]
    [InlineData("- * Carry ropes")]
    public void Rules_and_lists_in_lists_stay_as_they_are(string line) =>
        CommonMarkPage.From("\n" + line).Body.ShouldBe("\n" + line);

    [Fact]
    public void Between_fences_nothing_is_touched() =>
        CommonMarkPage.From("```\n-No <b>bullet</b>\n```\n").Body.ShouldBe("```\n-No <b>bullet</b>\n```\n");
}
