using System.Collections.Immutable;
using ProductionRolesBot.Files;

namespace ProductionRolesBot.Following;

/// <summary>What a folder of pages looks like from outside at one moment: enough to see that a page has changed without reading it.</summary>
/// <param name="Pages">Every page by its path below the folder.</param>
internal sealed record FolderSnapshot(ImmutableSortedDictionary<string, PageState> Pages)
{
    /// <summary>Looks at a folder, or at one page.</summary>
    /// <param name="path">The folder or page.</param>
    /// <param name="earlier">A look taken before; only pages that have changed since are opened.</param>
    /// <exception cref="IOException">The folder is gone or cannot be read.</exception>
    public static FolderSnapshot Take(string path, FolderSnapshot? earlier = null)
    {
        var root = RealPath.Of(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
        var pages = ImmutableSortedDictionary.CreateBuilder<string, PageState>(StringComparer.Ordinal);
        foreach (var file in CatalogueFolder.PageFiles(path))
        {
            var name = File.Exists(path) ? Path.GetFileName(file) : CatalogueFolder.NameBelow(path, file);
            pages[name] = PageState.Of(Behind(file, root), earlier?.Pages.GetValueOrDefault(name));
        }

        return new FolderSnapshot(pages.ToImmutable());
    }

    /// <summary>The file that a page's link leads to, because the link itself does not change with it; never one outside the folder.</summary>
    private static FileInfo Behind(string file, string root)
    {
        var info = new FileInfo(file);
        return info.LinkTarget is not null && RealPath.Of(file) is var real && RealPath.IsBelow(root, real) ? new FileInfo(real) : info;
    }

    /// <summary>Whether nothing has changed between two looks.</summary>
    public bool IsSameAs(FolderSnapshot other) => Pages.SequenceEqual(other.Pages);

    /// <summary>Whether a page was written after a moment.</summary>
    public bool HasPageWrittenSince(DateTimeOffset moment) => Pages.Values.Any(page => page.Written >= moment);

    /// <summary>The first page that looks as if its writing was broken off; null when none does.</summary>
    public string? FindCutShort(FolderSnapshot earlier) =>
        Pages.FirstOrDefault(page => earlier.Pages.TryGetValue(page.Key, out var before) && page.Value.IsCutShortOf(before)).Key;
}

/// <summary>A page from outside.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="EndsWithLine">Whether its last line is complete.</param>
internal readonly record struct PageState(long Length, DateTimeOffset Written, bool EndsWithLine)
{
    public static PageState Of(FileInfo file, PageState? known)
    {
        var written = new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero);
        var length = file.Exists ? file.Length : 0;
        return known is { } same && same.Length == length && same.Written == written
            ? same
            : new PageState(length, written, file.LinkTarget is not null || EndsWithLineBreak(file.FullName));
    }

    /// <summary>Editors end a page with a line break. One that had it, lost it and became shorter is half written.</summary>
    public bool IsCutShortOf(PageState before) => before.EndsWithLine && !EndsWithLine && Length < before.Length;

    private static bool EndsWithLineBreak(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            stream.Seek(-1, SeekOrigin.End);
            return stream.ReadByte() == '\n';
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Empty, gone or closed: reading it says so.
            return true;
        }
    }
}
