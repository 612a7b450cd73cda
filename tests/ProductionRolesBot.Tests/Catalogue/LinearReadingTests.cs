using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Checks;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>
/// Twice the page is twice the work, whatever it repeats. Memory is counted instead of time, because it is the same on
/// every machine; loops within loops that need no memory show in <c>LongPageBenchmarks</c>.
/// </summary>
public sealed class LinearReadingTests
{
    /// <summary>Buffers double as they grow, so a page four times as long may cost a little more than four times as much.</summary>
    private const double Tolerance = 1.35;

    public static TheoryData<string, string> Repeated => new()
    {
        { "roles", "## Rigger {0}\n\nThe Rigger {0} reports to the Head Rigger {0}.\n\n### Job Grade\n\nThe Rigger {0} is a grade 5.\n\n### Requirements\n\n- Extends that of the Flyman {0} requirements\n- 2+ years of rigging\n\n" },
        { "the same title", "## Rigger\n\n### Rigger Requirements\n\n- Ropes\n\n" },
        { "headings alone", "## Head {0}\n\n" },
        { "sections beside their roles", "### Rigger {0}\n\n### Rigger {0} Job Grade\n\nThe Rigger {0} is a grade 5.\n\n### Flyman {0} Requirements\n\n- Ropes\n\n" },
        { "sections without a role", "### Job Grade\n\nThis is a grade 5.\n\n### Requirements\n\n" },
        { "levels below levels", "## Levels\n\n### Rigger {0}\n\n#### Senior Rigger {0} Requirements\n\n- Ropes\n\n" },
        { "bullets", "- At least 3 years of rigging {0} and a degree\n" },
        { "inheritance", "- Extends that of the Senior Rigger {0} requirements\n" },
        { "sentences in one paragraph", "The Rigger {0} reports to the Head Rigger. It is a grade 5. It needs 5 years. " },
        { "one endless sentence", "reports to the Head of {0} who reports to " },
        { "years in one sentence", "- 2 years of {0}, 3 years\n  of {0}, 4 years\n" },
        { "lines without a dash", "### Rigger {0} Requirements\n\n- Ropes {0}.\nKnots {0}\nSails. - Masts\n\n" },
        { "prose of one kind", "### Your role\n\nYou rig sail {0}.\n\n" },
        { "links", "See [Rigger {0}](#rigger-{0}) and [grade 5] (/pay) and [this]((/there)). " },
        { "table rows", "| Rigger {0} | 5 |\n" },
        { "drawings", "```mermaid\ngraph LR; a{0}(Rigger {0})-->b{0}(Head Rigger {0});\n```\n\n## Career Ladder\n\n" },
        { "templates", "{{{{< x \"{0}\" >}}}} <b>{0}</b> <!-- {0} --> {{:.no_toc}}\n" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Four_times_the_page_is_four_times_the_memory(string what, string repeated)
    {
        Read(Page(repeated, 30_000));

        var once = MemoryOf(Page(repeated, 60_000));
        var fourTimes = MemoryOf(Page(repeated, 240_000));

        (fourTimes / (double)once).ShouldBeLessThan(4 * Tolerance, what);
    }

    /// <summary>The steps up look at roles near by, drawn ones at the arrows that leave them.</summary>
    [Theory]
    [InlineData("grades", "## {1} Rigger {0}\n\n### Job Grade\n\nThe {1} Rigger {0} is a grade 5.\n\n")]
    [InlineData("no grades", "## Rigger {0}\n\n### Requirements\n\n- Ropes\n\n")]
    [InlineData("arrows", "## Rigger {0}\n\n### Requirements\n\n- Ropes\n\n## Career Ladder\n\n```mermaid\ngraph LR; a{0}(Rigger {0})-->b{0}(Rigger {1});\n```\n\n")]
    public void The_steps_up_from_four_times_the_roles_are_four_times_the_memory(string what, string repeated)
    {
        StepsOf(1);

        (StepsOf(2000) / (double)StepsOf(500)).ShouldBeLessThan(4 * Tolerance, what);

        long StepsOf(int roles)
        {
            var page = new StringBuilder();
            for (var number = 0; number < roles; number++)
                page.AppendFormat(null, repeated, number, number % 3 == 0 ? "Senior" : number + 1);
            var catalogue = CatalogueReader.Read([new("stage/page.md", page.ToString())], new CatalogueOptions());
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = catalogue.NextStepAfter(catalogue.Roles[0]);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Original_pages_in_one_cost_no_more_than_apart()
    {
        var files = OriginalPages.All();
        Assert.SkipUnless(files.Length > 0, OriginalPages.Absent);
        var pages = files.Where((_, at) => at % 4 == 0).Select(file => file.Markdown).ToArray();
        foreach (var page in pages)
            Read(page);

        var apart = pages.Sum(MemoryOf);
        var together = MemoryOf(string.Join("\n\n", pages));

        (together / (double)apart).ShouldBeLessThan(Tolerance);
    }

    private static string Page(string repeated, int length)
    {
        var page = new StringBuilder("---\ntitle: Riggers\n---\n\n| Role | Grade |\n| --- | --- |\n", length + 1000);
        for (var number = 0; page.Length < length; number++)
            page.AppendFormat(null, repeated, number);
        return page.ToString();
    }

    private static long MemoryOf(string markdown)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(markdown);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Read(string markdown)
    {
        var reading = FamilyReader.Read(new CataloguePage("stage/page.md", markdown), new CatalogueOptions());
        _ = PageChecks.Find(reading);
        _ = TitleUses.Of(reading);
    }
}
