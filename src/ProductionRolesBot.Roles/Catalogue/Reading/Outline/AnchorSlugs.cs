namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Address fragments of headings as GitHub and Hugo make them: "Manager, Video" is <c>manager-video</c>, the second one <c>manager-video-1</c> (engineering/security-engineer.mm.md).</summary>
internal sealed class AnchorSlugs
{
    private readonly Dictionary<string, int> seen = [];

    internal string Next(string heading)
    {
        var slug = Of(heading);
        var times = seen[slug] = seen.GetValueOrDefault(slug) + 1;
        return times == 1 ? slug : $"{slug}-{times - 1}";
    }

    internal static string Of(string heading)
    {
        var slug = heading.Length <= 256 ? stackalloc char[heading.Length] : new char[heading.Length];
        var length = 0;
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter) || letter is '_' or '-')
                slug[length++] = char.ToLowerInvariant(letter);
            else if (letter == ' ')
                slug[length++] = '-';
        }

        return slug[..length].ToString();
    }
}
