using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Linking;
using ProductionRolesBot.Roles.Catalogue.Reading.Owner;
using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Reads pages into a catalogue. Never throws on what a page says: what cannot be read is reported.</summary>
public static class CatalogueReader
{
    /// <summary>Reads pages that are already in memory, in parallel. The order in which they come does not matter.</summary>
    public static RoleCatalogue Read(IEnumerable<CataloguePage> pages, CatalogueOptions options)
    {
        CataloguePage[] files = [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];
        CataloguePage[] inOrder = [.. files.Where(file => IsPage(file.Path))];
        var read = new JobFamily[inOrder.Length];
        var problems = new ImmutableArray<CatalogueProblem>[inOrder.Length];
        var titles = new TitleUses[inOrder.Length];
        var digest = "";
        Parallel.For(0, inOrder.Length + 1, step =>
        {
            if (step == 0)
                digest = VersionDigest.Of(files);
            else
                Read(step - 1);
        });
        var families = new CatalogueLinker([.. read]).Link();
        var owner = OwnerFiles.Read(files, families);
        var found = problems.SelectMany(list => list).Concat(CatalogueChecks.Find(titles, families)).Concat(owner.Problems);
        return new(families, [.. found.OrderBy(problem => problem.Source.Page, StringComparer.Ordinal).ThenBy(problem => problem.Source.Line).ThenBy(problem => problem.Code, StringComparer.Ordinal)], new(digest, families.Max(family => family.Changed)))
        {
            Pairings = owner.Pairings,
            FormerTitles = owner.FormerTitles,
        };

        // What a page is made of is let go as soon as it is read: a catalogue keeps the families alone.
        void Read(int at)
        {
            var reading = FamilyReader.Read(inOrder[at], options);
            read[at] = reading.Family;
            problems[at] = PageChecks.Find(reading);
            titles[at] = TitleUses.Of(reading);
        }
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
