using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Reads pages written in a test.</summary>
internal static class Page
{
    internal static CatalogueOptions Options { get; } = new() { SiteUrl = new("https://handbook.example.com/") };

    internal static JobFamily Read(string markdown) => Catalogue(("stage/page.md", markdown)).Families.Single();

    internal static RoleCatalogue Catalogue(params ReadOnlySpan<(string Path, string Markdown)> pages)
    {
        var list = new List<CataloguePage>();
        foreach (var (path, markdown) in pages)
            list.Add(new(path, markdown));
        return CatalogueReader.Read(list, Options);
    }
}
