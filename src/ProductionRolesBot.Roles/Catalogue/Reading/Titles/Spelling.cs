namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>Slips of the keyboard: "Reloations" is "Relations", "Senior" is not "Junior" (people-group/team-member-relations.md).</summary>
internal static class Spelling
{
    /// <summary>The same word, give or take one slip in five letters or two in nine.</summary>
    internal static bool Near(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
            return true;
        var shorter = Math.Min(left.Length, right.Length);
        var allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        // Slips seldom touch the first letter; words that differ there are other words.
        return allowed > 0 && left[0] == right[0] && Math.Abs(left.Length - right.Length) <= allowed && Distance(left, right, allowed) <= allowed;
    }

    /// <summary>
    /// Letters left out, doubled or swapped: one, or two in twelve. One letter for another makes other words of the same
    /// length, "Export" and "Expert", "localise" and "localize".
    /// </summary>
    internal static bool IsSlip(string written, string meant)
    {
        var allowed = Math.Min(written.Length, meant.Length) < 12 ? 1 : 2;
        return written != meant && written[0] == meant[0] && Math.Abs(written.Length - meant.Length) <= allowed
            && (Distance(written, meant, allowed, exchange: 3) <= allowed || HasALetterAstray(written, meant));
    }

    /// <summary>"Cusomter" is "Customer": one letter stands some places off (sales/business-value-manager.md).</summary>
    private static bool HasALetterAstray(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (written.Length < 8 || written.Length != meant.Length || written[^1] != meant[^1])
            return false;
        var first = written.CommonPrefixLength(meant);
        var length = written.Length - first;
        while (written[first + length - 1] == meant[first + length - 1])
            length--;
        var moved = written.Slice(first, length);
        var whole = meant.Slice(first, length);
        return (moved[1..].SequenceEqual(whole[..^1]) && moved[0] == whole[^1]) || (moved[..^1].SequenceEqual(whole[1..]) && moved[^1] == whole[0]);
    }

    /// <summary>Changes of a letter, and swaps of two neighbours, that lead from one word to the other.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit, int exchange = 1)
    {
        if (left.Length > 32 || right.Length > 32)
            return limit + 1;
        Span<int> before = stackalloc int[33], last = stackalloc int[33], now = stackalloc int[33];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        var leastOfLast = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var least = now[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : exchange);
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }

            // What follows builds on the last two rows.
            if (least > limit && leastOfLast > limit)
                return limit + 1;
            leastOfLast = least;

            var oldest = before;
            before = last;
            last = now;
            now = oldest;
        }

        return last[right.Length];
    }
}
