using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Benchmarks;

/// <summary>
/// Reading a whole handbook against Markdig's parse of the same pages with the same extensions. The target is three times
/// as long at most. Both work in parallel and both keep everything they made until the end, for what is kept
/// costs the collector time. The pages lie in the folder of the variable CATALOGUE.
/// </summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(15)]
[IterationCount(20)]
[MinColumn]
[MedianColumn]
public class ReadingBenchmarks
{
    private CataloguePage[] pages = [];
    private CataloguePage[] tenThousandRoles = [];
    private static readonly MarkdownPipeline Alone = OutlineReader.Markdown.Build();

    [GlobalSetup]
    public void Load()
    {
        var root = Environment.GetEnvironmentVariable("CATALOGUE") ?? throw new InvalidOperationException("Set CATALOGUE to a folder of pages.");
        pages = [.. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Select(file => new CataloguePage(Path.GetRelativePath(root, file), File.ReadAllText(file)))];
        tenThousandRoles = SyntheticPages.Of(families: 2_000, rolesEach: 5);
    }

    [Benchmark(Baseline = true)]
    public MarkdownDocument[] MarkdigAlone()
    {
        var documents = new MarkdownDocument[pages.Length];
        Parallel.For(0, pages.Length, at => documents[at] = Markdown.Parse(pages[at].Markdown, Alone));
        return documents;
    }

    /// <summary>The same when no document outlives its page, the least that a parse can cost.</summary>
    [Benchmark]
    public int MarkdigThrownAway()
    {
        var blocks = new int[pages.Length];
        Parallel.For(0, pages.Length, at => blocks[at] = Markdown.Parse(pages[at].Markdown, Alone).Count);
        return blocks.Sum();
    }

    [Benchmark]
    public RoleCatalogue WholeReading() => CatalogueReader.Read(pages, new());

    [Benchmark]
    public RoleCatalogue TenThousandRoles() => CatalogueReader.Read(tenThousandRoles, new());
}
