using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Benchmarks;

/// <summary>Ten thousand roles against a copy of which every page is changed. The target is three times as long as reading both at most.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ChangesBenchmarks
{
    private ImmutableArray<CataloguePage> older = [];
    private ImmutableArray<CataloguePage> newer = [];
    private CatalogueEdition? first;
    private CatalogueEdition? second;

    [GlobalSetup]
    public void Load()
    {
        older = [.. SyntheticPages.Of(families: 2_000, rolesEach: 5)];
        newer = [.. older.Select(page => page with
        {
            Markdown = page.Markdown.Replace("2+ years", "4+ years", StringComparison.Ordinal).Replace("run the service", "run every service", StringComparison.Ordinal).Replace("Staff Area", "Lead Area", StringComparison.Ordinal),
        })];
        (first, second) = (CatalogueEdition.Read(older, new()), CatalogueEdition.Read(newer, new()));
    }

    [Benchmark(Baseline = true)]
    public int ReadingBoth() => CatalogueEdition.Read(older, new()).Catalogue.Families.Length + CatalogueEdition.Read(newer, new()).Catalogue.Families.Length;

    [Benchmark]
    public int Comparing() => CatalogueDiff.Between(first!, second!).Changes.Length;
}
