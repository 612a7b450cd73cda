namespace ProductionRolesBot.Files;

/// <summary>Paths with every link on the way resolved: only these say whether a file lies inside a folder.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path behind a path; a link that leads nowhere or in a circle stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            if (FirstLinkResolved(full) is not { } next)
                return Path.TrimEndingDirectorySeparator(full);
            full = next;
        }

        return full;
    }

    /// <summary>Whether a real path lies in a real folder.</summary>
    public static bool IsBelow(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string? FirstLinkResolved(string full)
    {
        var separator = Path.GetPathRoot(full)!.Length - 1;
        while (separator < full.Length)
        {
            var next = full.IndexOf(Path.DirectorySeparatorChar, separator + 1);
            separator = next < 0 ? full.Length : next;
            var part = full[..separator];
            if (new FileInfo(part).LinkTarget is { } target)
                return Path.GetFullPath(target + full[separator..], Path.GetDirectoryName(part)!);
        }

        return null;
    }
}
