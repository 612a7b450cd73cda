using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>Finds the fewest lines of a list whose moving explains its new order: all but the longest run that still rises.</summary>
internal static class OutOfOrder
{
    public static IEnumerable<(Bullet From, Bullet To)> In(ImmutableArray<(Bullet From, Bullet To)> kept)
    {
        // Patience sorting: for each length the place where the rising run of that length ends lowest.
        var ends = new List<int>();
        var before = new int[kept.Length];
        for (var at = 0; at < kept.Length; at++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = LineOf(ends[middle]) <= LineOf(at) ? (middle + 1, high) : (low, middle);
            }

            before[at] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
                ends.Add(at);
            else
                ends[low] = at;
        }

        var rising = new HashSet<int>();
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
            rising.Add(at);
        return kept.Where((_, at) => !rising.Contains(at));

        int LineOf(int at) => kept[at].From.Source.Line;
    }
}
