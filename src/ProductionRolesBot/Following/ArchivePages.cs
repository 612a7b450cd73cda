using System.Formats.Tar;
using System.IO.Compression;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Following;

/// <summary>The pages in an archive. They are read in memory: nothing of an archive is ever written under its own name.</summary>
internal static class ArchivePages
{
    // Far beyond any handbook, and far below what a crafted archive unpacks to.
    private const int MostPages = 50_000;
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Reads every <c>*.md</c> below a folder of the archive, in the order of their paths.</summary>
    /// <param name="archive">A zip, or a tar packed by gzip.</param>
    /// <param name="folder">The folder; empty for all. The single folder that hosts of repositories put around everything does not count.</param>
    /// <exception cref="InvalidDataException">It is neither, is damaged, or is beyond all measure.</exception>
    public static IReadOnlyList<PageFile> Read(byte[] archive, string folder)
    {
        var entries = archive is [(byte)'P', (byte)'K', ..] ? Unzip(archive) : Untar(archive);
        var below = FindFolder(entries, folder.Trim('/'));
        return
        [
            .. entries
                .Where(entry => entry.Name.StartsWith(below, StringComparison.Ordinal))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => entry.Bytes is { } bytes
                    ? PageFile.Of(bytes, entry.Name[below.Length..], DateOnly.FromDateTime(entry.Written.UtcDateTime))
                    : PageFile.TooLarge(entry.Name[below.Length..], entry.Length)),
        ];
    }

    private static List<Entry> Unzip(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        var entries = new Gathering();
        foreach (var entry in zip.Entries.Where(entry => IsPage(entry.FullName)))
            entries.Add(entry.FullName, entry.Length, entry.LastWriteTime, entry.Open);
        return entries.Found;
    }

    private static List<Entry> Untar(byte[] archive)
    {
        try
        {
            using var tar = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
            var entries = new Gathering();
            while (tar.GetNextEntry() is { } entry)
            {
                if (entry is { EntryType: TarEntryType.RegularFile or TarEntryType.V7RegularFile } && IsPage(entry.Name))
                    entries.Add(entry.Name, entry.Length, entry.ModificationTime, () => entry.DataStream ?? Stream.Null);
            }

            return entries.Found;
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("it ends too early", exception);
        }
    }

    private static bool IsPage(string name) => CatalogueReader.IsRead(Path.GetFileName(name));

    /// <summary>The folder of the pages with its slash, at the top or inside the folder around everything; empty when that is all there is.</summary>
    private static string FindFolder(List<Entry> entries, string folder)
    {
        var below = folder.Length > 0 ? $"{folder}/" : "";
        return below.Length > 0 && entries.Exists(entry => entry.Name.StartsWith(below, StringComparison.Ordinal)) ? below : FindWrapper(entries) + below;
    }

    private static string FindWrapper(List<Entry> entries)
    {
        if (entries is not [var first, ..] || first.Name.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash))
            return "";
        var wrapper = first.Name[..(slash + 1)];
        return entries.TrueForAll(entry => entry.Name.StartsWith(wrapper, StringComparison.Ordinal)) ? wrapper : "";
    }

    /// <summary>A page; without its bytes when it is too large for one.</summary>
    private sealed record Entry(string Name, byte[]? Bytes, long Length, DateTimeOffset Written);

    private sealed class Gathering
    {
        private long total;

        public List<Entry> Found { get; } = [];

        public void Add(string name, long length, DateTimeOffset written, Func<Stream> open)
        {
            if (Found.Count == MostPages || (total += length) > MostBytes)
                throw new InvalidDataException("it holds more than any handbook does");
            Found.Add(new Entry(name, length > PageFile.MostBytes ? null : Read(open, (int)length), length, written));
        }

        /// <summary>Reads as much as was announced: an archive that holds more than it says is damaged or crafted.</summary>
        private static byte[] Read(Func<Stream> open, int length)
        {
            using var stream = open();
            var bytes = new byte[length];
            stream.ReadExactly(bytes);
            return stream.ReadByte() < 0 ? bytes : throw new InvalidDataException("a page in it is longer than it says");
        }
    }
}
