using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Linking;
using ProductionRolesBot.Roles.Catalogue.Reading.Owner;
using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Reads pages into a catalogue. Never throws on what a page says: what cannot be read is reported.</summary>
public static class CatalogueReader
{
    /// <summary>
    /// Reads pages that are already in memory, in parallel. The order in which they come does not matter. What is wrong with
    /// them is left for when somebody asks.
    /// </summary>
    public static RoleCatalogue Read(IEnumerable<CataloguePage> pages, CatalogueOptions options)
    {
        CataloguePage[] files = [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
        CataloguePage[] inOrder = [.. files.Where(file => IsPage(file.Path))];
        var read = new JobFamily[inOrder.Length];
        var digest = "";
        Parallel.Invoke(
            () => digest = VersionDigest.Of(files),
            () => PagesInParallel.ForEach(inOrder, at => read[at] = FamilyReader.Read(inOrder[at], options).Family));
        var families = new CatalogueLinker([.. read]).Link();
        var owner = OwnerFiles.Read(files, families);
        return new(families, () => CatalogueChecks.Find(inOrder, options, families, owner.Problems), new(digest, families.Max(family => family.Changed)))
        {
            Pairings = owner.Pairings,
            FormerTitles = owner.FormerTitles,
        };
    }

    /// <summary>Whether a file of a catalogue's folder is read at all: the pages, and the owner's <c>pairings.yml</c> and <c>aliases.yml</c>.</summary>
    /// <param name="path">Its path below the folder, with forward slashes.</param>
    public static bool IsRead(string path) => IsPage(path) || OwnerFiles.Are(path);

    /// <summary>Whether it is a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A page before it is read.</summary>
/// <param name="Path">Path below the catalogue folder, with forward slashes.</param>
/// <param name="Markdown">Its text.</param>
/// <param name="Changed">When it was last changed; null when not known.</param>
public sealed record CataloguePage(string Path, string Markdown, DateOnly? Changed = null);

/// <summary>How to read a catalogue.</summary>
public sealed record CatalogueOptions
{
    /// <summary>Address of the handbook's site; relative links of the pages and the addresses of roles are made absolute with it. Null leaves links as written.</summary>
    public Uri? SiteUrl { get; init; }
}
