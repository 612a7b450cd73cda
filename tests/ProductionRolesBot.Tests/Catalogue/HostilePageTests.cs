using System.Diagnostics;
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
            Should.NotThrow(() => Page.Read(Mutated(random)));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("**")]
    [InlineData("<a ")]
    [InlineData("{{")]
    [InlineData("| a ")]
    public void Deep_nesting_and_long_lines_are_read_or_reported(string mark)
    {
        var watch = Stopwatch.StartNew();

        Should.NotThrow(() => Page.Read("# Title\n\n" + new StringBuilder().Insert(0, mark, 10_000_000 / mark.Length) + "\n\n## Requirements\n\n- One\n"));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void The_original_pages_are_all_read()
    {
        var root = Corpus();
        Assert.SkipUnless(root is not null, "The folder ../shared with the original pages is not here.");

        var pages = Directory.EnumerateFiles(root!, "*.md", SearchOption.AllDirectories)
            .Select(file => new CataloguePage(Path.GetRelativePath(root!, file), File.ReadAllText(file))).ToList();

        CatalogueReader.Read(pages, Page.Options).Families.Length.ShouldBe(pages.Count);
    }

    private static string Mutated(Random random)
    {
        var lines = Seed.Split('\n');
        switch (random.Next(4))
        {
            case 0:
                return Seed[..random.Next(Seed.Length)];
            case 1:
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 2:
                return Seed + Seed[random.Next(Seed.Length)..] + Seed;
            default:
                var letters = Seed.ToCharArray();
                for (var change = 0; change < 40; change++)
                    letters[random.Next(letters.Length)] = Marks[random.Next(Marks.Length)];
                return new string(letters);
        }
    }

    private static string? Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        return null;
    }
}
