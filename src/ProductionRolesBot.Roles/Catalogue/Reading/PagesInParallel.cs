using System.Collections.Concurrent;

namespace ProductionRolesBot.Roles.Catalogue.Reading;

/// <summary>Spreads the work on pages over the processors.</summary>
internal static class PagesInParallel
{
    /// <summary>One page at a time and the longest first, so that at the end nobody waits for the one thread that has a long page left.</summary>
    /// <param name="work">Takes a page by its place.</param>
    internal static void ForEach(IReadOnlyList<CataloguePage> pages, Action<int> work)
    {
        var longestFirst = Enumerable.Range(0, pages.Count).OrderByDescending(at => pages[at].Markdown.Length);
        Parallel.ForEach(Partitioner.Create(longestFirst, EnumerablePartitionerOptions.NoBuffering), work);
    }
}
