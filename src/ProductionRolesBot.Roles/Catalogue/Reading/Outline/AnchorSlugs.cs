using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Address fragments of headings as GitHub and Hugo make them: "Manager, Video" is <c>manager-video</c>, the second one <c>manager-video-1</c>.</summary>
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
        var slug = new StringBuilder(heading.Length);
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter) || letter is '_' or '-')
                slug.Append(char.ToLowerInvariant(letter));
            else if (letter == ' ')
                slug.Append('-');
        }

        return slug.ToString();
    }
}
