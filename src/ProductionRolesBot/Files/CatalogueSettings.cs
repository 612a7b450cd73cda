using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Files;

/// <summary>The section <c>Catalogue</c> of the configuration: <c>Path</c> (a folder or a page) and <c>SiteUrl</c> (where the pages are published).</summary>
internal static class CatalogueSettings
{
    /// <summary>Opens the configured catalogue.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="path">A path given on the command line, which comes first; null for none.</param>
    public static CatalogueLoad Load(IConfiguration configuration, string? path = null)
    {
        var chosen = path ?? configuration["Catalogue:Path"];
        return configuration["Catalogue:SiteUrl"] switch
        {
            null or "" => CatalogueFolder.Load(Or(chosen), new CatalogueOptions()),
            var site when Uri.TryCreate(site, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" =>
                CatalogueFolder.Load(Or(chosen), new CatalogueOptions { SiteUrl = url }),
            var site => new CatalogueLoad.Refused($"Catalogue:SiteUrl is '{site}', which is no web address: give one like https://handbook.example.com/job-families/"),
        };

        static string Or(string? chosen) => string.IsNullOrEmpty(chosen) ? CatalogueFolder.Shipped : chosen;
    }

    /// <summary>Adds the configured catalogue to a web host; returns why not, null when it worked.</summary>
    public static string? AddCatalogue(this WebApplicationBuilder builder)
    {
        switch (Load(builder.Configuration))
        {
            case CatalogueLoad.Loaded(var catalogue):
                builder.Services.AddSingleton(new ServedCatalogue(new RoleAssistant(catalogue)));
                return null;
            case CatalogueLoad.Refused(var reason):
                return reason;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
