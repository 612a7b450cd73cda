using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Whatever stands on a page, it is read without an exception and in time that grows with its length.</summary>
public sealed class HostilePageTests
{
    private const string Seed = """
        ---
        title: "Box Office Roles"
        ---

        ## Box Office Clerk

        The Box Office Clerk reports to the [House Manager](#house-manager).

        ### Job Grade

        The Box Office Clerk is a [grade 4](/pay/#grades).

        | Role | Grade |
        | ---- | ----- |
        | Box Office Clerk | 4 |

        ### Requirements

        - 2+ years of sales
          - with cash
        * Extends that of the House Manager requirements
        -No space <b>bold</b> {{< youtube "abc" >}}

        ```mermaid
        graph LR; a(Clerk)-->b(Manager);
        ```
        """;

    private const string Marks = "#-*[](){}<>|`\n\t \0\u00a0\ud83d";

    [Fact]
    public void Mutated_pages_are_read()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 400; round++)
            Should.NotThrow(() => Read(Mutated(Seed, Seed, round % 4, random)));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("**")]
    [InlineData("<a ")]
    [InlineData("{{")]
    [InlineData("| a ")]
    public void Deep_nesting_and_long_lines_are_read_or_reported(string mark) =>
        Should.NotThrow(() => Read("# Title\n\n" + new StringBuilder().Insert(0, mark, 10_000_000 / mark.Length) + "\n\n## Requirements\n\n- One\n"));

    [Fact]
    public void The_original_pages_are_all_read()
    {
        var pages = OriginalPages.All();
        Assert.SkipUnless(pages.Length > 0, OriginalPages.Absent);

        Read(pages).Families.Length.ShouldBe(pages.Length);
    }

    [Fact]
    public void Every_original_page_is_read_however_it_is_cut_shuffled_joined_and_changed()
    {
        var pages = OriginalPages.All();
        Assert.SkipUnless(pages.Length > 0, OriginalPages.Absent);
        var random = new Random(20261122);
        var hostile = pages.SelectMany((page, at) => Enumerable.Range(0, 4).Select(way => new CataloguePage($"{way}/{page.Path}", Mutated(page.Markdown, pages[(at + 7) % pages.Length].Markdown, way, random)))).ToList();

        Read(hostile).Families.Length.ShouldBe(hostile.Count);
    }

    private static void Read(string page) => Read([new CataloguePage("stage/page.md", page)]);

    /// <summary>Reads them and looks for what is wrong with them, which waits until it is asked for.</summary>
    private static RoleCatalogue Read(IEnumerable<CataloguePage> pages)
    {
        var catalogue = CatalogueReader.Read(pages, Page.Options);
        catalogue.Problems.ShouldAllBe(problem => problem.Source.Line > 0);
        return catalogue;
    }

    private static string Mutated(string page, string other, int way, Random random)
    {
        switch (way)
        {
            case 0:
                return page[..random.Next(page.Length)];
            case 1:
                var lines = page.Split('\n');
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 2:
                return page + other[random.Next(other.Length)..] + page;
            default:
                var letters = page.ToCharArray();
                for (var change = 0; change < 40 && letters.Length > 0; change++)
                    letters[random.Next(letters.Length)] = Marks[random.Next(Marks.Length)];
                return new string(letters);
        }
    }
}
