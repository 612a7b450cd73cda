namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>
/// Tells what is the same under another name: only lines that both have prove it. Lines that stand in many places prove
/// nothing and are not counted, which also keeps the work in proportion to the number of lines.
/// </summary>
internal static class Evidence
{
    /// <summary>Share of the lines of both (Dice) from which two things are one.</summary>
    private const double Proof = 0.5;

    /// <summary>A line that more than these many have is of no use for telling them apart.</summary>
    private const int Common = 20;

    /// <summary>For each newer thing the older one that it continues, where there is proof; nothing is taken twice.</summary>
    public static Dictionary<T, T> Pair<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, IReadOnlyCollection<string>> linesOf)
        where T : class
    {
        var pairs = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        if (older.Count == 0 || newer.Count == 0)
            return pairs;
        IReadOnlyCollection<string>[] first = [.. older.Select(linesOf)], second = [.. newer.Select(linesOf)];
        var where = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < older.Count; at++)
        {
            foreach (var line in first[at])
            {
                if (!where.TryGetValue(line, out var list))
                    where[line] = list = [];
                list.Add(at);
            }
        }

        var found = new List<(double Share, int Older, int Newer)>();
        for (var at = 0; at < newer.Count; at++)
        {
            foreach (var (partner, shared) in Shared(second[at], where))
            {
                if (2.0 * shared / (second[at].Count + first[partner].Count) is var share and >= Proof)
                    found.Add((share, partner, at));
            }
        }

        var taken = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var (_, was, now) in found.OrderByDescending(pair => pair.Share).ThenBy(pair => Math.Abs(pair.Older - pair.Newer)).ThenBy(pair => pair.Newer))
        {
            if (!pairs.ContainsKey(newer[now]) && taken.Add(older[was]))
                pairs[newer[now]] = older[was];
        }

        return pairs;
    }

    private static Dictionary<int, int> Shared(IReadOnlyCollection<string> own, Dictionary<string, List<int>> where)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in own)
        {
            if (!where.TryGetValue(line, out var places) || places.Count > Common)
                continue;
            foreach (var place in places)
                counts[place] = counts.GetValueOrDefault(place) + 1;
        }

        return counts;
    }
}
