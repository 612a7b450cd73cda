using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Files;

/// <summary>
/// The section <c>Catalogue</c> of the configuration: <c>Path</c> (a folder or a page on this machine) or <c>Source</c>
/// (see <see cref="RemoteSettings"/>), and <c>SiteUrl</c> (where the pages are published).
/// </summary>
internal static class CatalogueSettings
{
    // A download that takes longer will be tried again before long.
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(2), MaxResponseContentBufferSize = 256 * 1024 * 1024 };

    /// <summary>Opens the configured catalogue.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="path">A path given on the command line, which comes first; null for none.</param>
    public static CatalogueLoad Load(IConfiguration configuration, string? path = null)
    {
        var (source, problem) = Open(configuration, path);
        return source?.LoadFirstAsync(CancellationToken.None).GetAwaiter().GetResult() ?? new CatalogueLoad.Refused(problem!);
    }

    /// <summary>Where the configured catalogue comes from, or what is wrong with the configuration.</summary>
    public static (CatalogueSource? Source, string? Problem) Open(IConfiguration configuration, string? path = null)
    {
        var section = configuration.GetSection("Catalogue");
        if (!TryReadSite(section["SiteUrl"], out var site))
            return (null, $"Catalogue:SiteUrl is '{section["SiteUrl"]}', which is no web address: give one like https://handbook.example.com/job-families/");
        var options = new CatalogueOptions { SiteUrl = site };
        if (First(path, section["Path"]) is { } chosen)
            return (new FolderSource(chosen, options, TimeProvider.System), null);
        if (RemoteSettings.Read(section) is not { } remote)
            return (new FolderSource(CatalogueFolder.Shipped, options, TimeProvider.System), null);
        if (remote.FindProblem() is { } problem)
            return (null, problem);
        return (remote.IsArchive ? new ArchiveSource(remote, options, Http) : new GitSource(remote, options), null);
    }

    private static bool TryReadSite(string? value, out Uri? site)
    {
        site = null;
        return string.IsNullOrEmpty(value) || Uri.TryCreate(value, UriKind.Absolute, out site) && site.Scheme is "https" or "http";
    }

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (!string.IsNullOrEmpty(value))
                return value;
        }

        return null;
    }
}
