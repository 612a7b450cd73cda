namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>
/// Address fragments of the headings of one page as GitHub and Hugo make them: "Manager, Video" is <c>manager-video</c>, the second
/// one <c>manager-video-1</c> (engineering/security-engineer.mm.md). They lie one behind the other, for hardly any is ever asked for.
/// </summary>
internal sealed class AnchorSlugs
{
    /// <summary>Letters of most pages' slugs together.</summary>
    private const int Usual = 512;

    private readonly Dictionary<ReadOnlyMemory<char>, int> seen = new(new LettersOfSlugs());
    private Memory<char> room;

    internal ReadOnlyMemory<char> Next(string heading)
    {
        // The slug, a dash and a number.
        if (room.Length < heading.Length + 12)
            room = new char[Math.Max(Usual, heading.Length + 12)];
        var length = Write(heading, room.Span);
        var slug = room[..length];
        if (seen.TryGetValue(slug, out var times))
        {
            room.Span[length] = '-';
            times.TryFormat(room.Span[(length + 1)..], out var digits);
            length += 1 + digits;
        }

        seen[slug] = times + 1;
        var anchor = room[..length];
        room = room[length..];
        return anchor;
    }

    internal static string Of(string heading)
    {
        var slug = heading.Length <= 256 ? stackalloc char[heading.Length] : new char[heading.Length];
        return slug[..Write(heading, slug)].ToString();
    }

    private static int Write(string heading, Span<char> slug)
    {
        var length = 0;
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter) || letter is '_' or '-')
                slug[length++] = char.ToLowerInvariant(letter);
            else if (letter == ' ')
                slug[length++] = '-';
        }

        return length;
    }

    private sealed class LettersOfSlugs : IEqualityComparer<ReadOnlyMemory<char>>
    {
        public bool Equals(ReadOnlyMemory<char> x, ReadOnlyMemory<char> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<char> slug) => string.GetHashCode(slug.Span);
    }
}
