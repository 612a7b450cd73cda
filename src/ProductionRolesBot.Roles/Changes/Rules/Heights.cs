namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>Compares lines that each name several heights: "3+ years of video and 1 year of marketing".</summary>
internal static class Heights
{
    /// <summary>One by one; zero when one rises while another falls, or when either line names none.</summary>
    public static int Compare(IReadOnlyList<decimal> from, IReadOnlyList<decimal> to)
    {
        if (from.Count == 0 || to.Count == 0)
            return 0;
        if (from.Count != to.Count)
            // Only the first, which is what the line is about, certainly speaks of the same.
            return to[0].CompareTo(from[0]);
        var sign = 0;
        for (var at = 0; at < from.Count; at++)
        {
            var step = to[at].CompareTo(from[at]);
            if (step * sign < 0)
                return 0;
            sign = step == 0 ? sign : step;
        }

        return sign;
    }
}
