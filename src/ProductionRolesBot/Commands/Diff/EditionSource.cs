using System.Collections.Immutable;
using ProductionRolesBot.Files;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Diff;

/// <summary>Where a version to be compared comes from.</summary>
internal static class EditionSource
{
    /// <summary>Reads a folder or page of that path; where there is none, the git revision of that name.</summary>
    /// <param name="name">Path or revision.</param>
    /// <param name="folder">The folder whose revision is meant; null for the current one.</param>
    /// <param name="cancellationToken">Ends the wait for git.</param>
    /// <exception cref="IOException">There is nothing to read.</exception>
    public static async Task<CatalogueEdition> LoadAsync(string name, string? folder, CancellationToken cancellationToken)
    {
        var isPath = File.Exists(name) || Directory.Exists(name);
        IReadOnlyCollection<PageFile> files = isPath ? CatalogueFolder.Read(name) : await RevisionAsync(name, folder ?? ".", cancellationToken);
        ImmutableArray<CataloguePage> pages = [.. files.OfType<PageFile.Text>().Select(file => file.Page)];
        return pages.Any(page => CatalogueReader.IsPage(page.Path))
            ? CatalogueEdition.Read(pages, new CatalogueOptions())
            : throw new IOException($"'{name}' holds no page: no file in it ends in .md");
    }

    private static async Task<IReadOnlyCollection<PageFile>> RevisionAsync(string revision, string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            throw new IOException($"'{revision}' is neither a folder nor a page, and '{folder}' is no folder of a git repository");
        var archive = Path.GetTempFileName();
        try
        {
            await Git.RunAsync(cancellationToken, "-C", folder, "archive", "--format=zip", "-o", archive, "--end-of-options", revision, ".");
            return ArchivePages.Read(await File.ReadAllBytesAsync(archive, cancellationToken), "");
        }
        catch (IOException exception)
        {
            throw new IOException($"'{revision}' is neither a folder, nor a page, nor a git revision of '{folder}': {exception.Message}", exception);
        }
        finally
        {
            File.Delete(archive);
        }
    }
}
