using System.Collections.Immutable;
using System.IO.Enumeration;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Files;

/// <summary>Opens a catalogue that lies on a disk: a folder of pages, or one page.</summary>
internal static class CatalogueFolder
{
    /// <summary>The catalogue that ships with the bot.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "catalogue");

    /// <summary>Reads every <c>*.md</c> below a folder and what its owner adds, or one file. Never throws on what it finds there.</summary>
    public static CatalogueLoad Load(string path, CatalogueOptions options)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
            return new CatalogueLoad.Refused($"the catalogue '{path}' does not exist");
        try
        {
            return Of(Read(path), path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CatalogueLoad.Refused($"the catalogue '{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads the files of a catalogue as they are, in the order of their paths.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static PageFile[] Read(string path)
    {
        var files = PageFiles(path);
        var root = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var real = File.Exists(path) ? Path.GetDirectoryName(RealPath.Of(path))! : RealPath.Of(root);
        var read = new PageFile[files.Length];
        Parallel.For(0, files.Length, index => read[index] = Read(files[index], NameBelow(root, files[index]), real));
        return read;
    }

    /// <summary>Reads pages that are in memory, from wherever they came.</summary>
    /// <param name="read">The files, in the order of their paths.</param>
    /// <param name="path">What to call the catalogue when it is refused.</param>
    /// <param name="options">How to read it.</param>
    public static CatalogueLoad Of(IReadOnlyCollection<PageFile> read, string path, CatalogueOptions options)
    {
        var pages = read.OfType<PageFile.Text>().Select(file => file.Page).ToList();
        var refused = read.OfType<PageFile.Unreadable>().Select(file => file.Problem).ToImmutableArray();
        if (!pages.Exists(page => CatalogueReader.IsPage(page.Path)))
        {
            return new CatalogueLoad.Refused(refused is [var first, ..]
                ? $"the catalogue '{path}' holds nothing to read: {first.Source.Page}: {first.Message}"
                : $"the catalogue '{path}' holds no page: no file in it ends in .md");
        }

        var catalogue = CatalogueReader.Read(pages, options);
        var silent = catalogue.Families.Where(family => family.Roles.IsEmpty).Select(NamesNoRole);
        return new CatalogueLoad.Loaded(catalogue.With([.. refused, .. silent])) { Pages = [.. pages] };
    }

    /// <summary>Not wrong in itself, for a folder has its index too; but a page that should hold roles is missed by whoever asks.</summary>
    private static CatalogueProblem NamesNoRole(JobFamily family) =>
        new("PR906", ProblemSeverity.Info, family.Source, "No role can be read on this page.") { Why = "Nobody who asks will be led to it." };

    private static PageFile Read(string file, string name, string root) =>
        new FileInfo(file).LinkTarget is null || RealPath.IsBelow(root, RealPath.Of(file)) ? PageFile.Read(file, name) : PageFile.LeadsOut(name);

    /// <summary>The files of a catalogue in the order of their paths, the same on every machine.</summary>
    public static string[] PageFiles(string path)
    {
        if (File.Exists(path))
            return [path];
        var files = new FileSystemEnumerable<string>(
            path,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && CatalogueReader.IsRead(entry.FileName.ToString()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>A file's path below the catalogue's folder, with forward slashes.</summary>
    public static string NameBelow(string root, string file) => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
}
