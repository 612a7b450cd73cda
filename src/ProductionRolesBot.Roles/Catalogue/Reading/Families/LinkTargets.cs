namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Makes the links of one page absolute.</summary>
/// <param name="address">The page's own address; null when no base address is configured, which leaves links as written.</param>
internal sealed class LinkTargets(Uri? address)
{
    internal Uri? Page => address;

    /// <summary>True when links stay as written.</summary>
    internal bool IsRelative => address is null;

    internal string Absolute(string target) =>
        address is not null && Uri.TryCreate(address, target, out var absolute) ? absolute.AbsoluteUri : target;

    /// <summary>The address of a page: its path without the ending, and without "_index", below the site.</summary>
    internal static Uri? AddressOf(string path, Uri? site)
    {
        if (site is null)
            return null;
        var name = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        if (name is "_index" || name.EndsWith("/_index", StringComparison.Ordinal))
            name = name[..^6];
        var root = site.AbsoluteUri.EndsWith('/') ? site : new Uri(site.AbsoluteUri + "/");
        return new Uri(root, string.Join('/', name.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString)) + "/");
    }
}
