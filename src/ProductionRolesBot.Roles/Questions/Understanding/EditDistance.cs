namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>How many slips of the finger lie between two words: a letter added, left out, changed, or two swapped.</summary>
internal static class EditDistance
{
    /// <summary>The number of slips, or <paramref name="most"/> + 1 as soon as it is certain to be larger.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        Span<int> twoBack = stackalloc int[b.Length + 1];
        Span<int> back = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            back[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
            var spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }

        return back[b.Length];
    }

    /// <summary>Slips forgiven in a word of that length; short words are too easily another word.</summary>
    public static int Forgiven(int length) => length switch
    {
        < 5 => 0,
        < 9 => 1,
        _ => 2,
    };
}
