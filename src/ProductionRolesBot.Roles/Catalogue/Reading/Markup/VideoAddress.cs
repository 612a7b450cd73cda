namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>From the address that embeds a video to the one a person can open (marketing/digital-production-manager.md).</summary>
internal static class VideoAddress
{
    private static readonly (string Embedding, string Host)[] Hosts =
    [
        ("youtube.com/embed/", "youtube"), ("youtube-nocookie.com/embed/", "youtube"), ("player.vimeo.com/video/", "vimeo"),
    ];

    /// <summary>The address to watch at, null for an iframe that is no video.</summary>
    internal static string? OfEmbedding(ReadOnlySpan<char> address)
    {
        foreach (var (embedding, host) in Hosts)
        {
            if (address.IndexOf(embedding, StringComparison.OrdinalIgnoreCase) is var start and >= 0)
                return Of(host, address[(start + embedding.Length)..]);
        }

        return null;
    }

    /// <summary>The address to watch at, null for an id that no host would give.</summary>
    internal static string? Of(string host, ReadOnlySpan<char> id)
    {
        var end = 0;
        while (end < id.Length && (char.IsAsciiLetterOrDigit(id[end]) || id[end] is '-' or '_'))
            end++;
        return end == 0 || id[..end] is "videoseries" ? null
            : host == "youtube" ? $"https://www.youtube.com/watch?v={id[..end]}"
            : $"https://vimeo.com/{id[..end]}";
    }
}
