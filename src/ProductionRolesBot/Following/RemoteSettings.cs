namespace ProductionRolesBot.Following;

/// <summary>Where pages that lie elsewhere come from.</summary>
/// <param name="Address"><c>Catalogue:Source</c>: the address of a git repository, or of a <c>.zip</c> or <c>.tar.gz</c> over HTTPS.</param>
/// <param name="Folder"><c>Catalogue:Folder</c>: the folder of the pages in it; empty for all of it.</param>
/// <param name="Branch"><c>Catalogue:Branch</c> of a repository; null for its default.</param>
/// <param name="Token"><c>Catalogue:Token</c>: sent as a bearer token with the request for an archive; null for none. A secret.</param>
/// <param name="WorkFolder"><c>Catalogue:WorkFolder</c>: where the last good pages are kept for the next start.</param>
/// <param name="Interval"><c>Catalogue:RefreshMinutes</c>: how often it is asked whether anything has changed.</param>
internal sealed record RemoteSettings(string Address, string Folder, string? Branch, string? Token, string WorkFolder, TimeSpan Interval)
{
    private static readonly TimeSpan UsualInterval = TimeSpan.FromMinutes(15);

    private static string UsualWorkFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "ProductionRolesBot",
        "catalogue");

    /// <summary>Whether it is an archive; else it is a repository.</summary>
    public bool IsArchive =>
        Uri.TryCreate(Address, UriKind.Absolute, out var url)
        && url.Scheme is "https" or "http"
        && (url.AbsolutePath.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) || url.AbsolutePath.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the section <c>Catalogue</c>; null when the pages lie on this machine.</summary>
    public static RemoteSettings? Read(IConfigurationSection section) =>
        section["Source"] is { Length: > 0 } address
            ? new RemoteSettings(
                address,
                section["Folder"] ?? "",
                Some(section["Branch"]),
                Some(section["Token"]),
                Some(section["WorkFolder"]) ?? UsualWorkFolder,
                int.TryParse(section["RefreshMinutes"], out var minutes) && minutes > 0 ? TimeSpan.FromMinutes(minutes) : UsualInterval)
            : null;

    /// <summary>What cannot be meant; null when nothing is wrong.</summary>
    public string? FindProblem()
    {
        if (IsArchive && new Uri(Address) is { Scheme: "http", IsLoopback: false })
            return "Catalogue:Source is an archive over http: give an https address, so that nobody on the way can change a page";
        return Folder.Split('/', '\\').Contains("..") || Path.IsPathRooted(Folder) ? $"Catalogue:Folder is '{Folder}': give a folder inside the source" : null;
    }

    private static string? Some(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
