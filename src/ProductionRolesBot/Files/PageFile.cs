using System.Text;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Files;

/// <summary>A file of the catalogue: text for the reader, or the reason why it is none.</summary>
internal abstract record PageFile
{
    /// <summary>Largest file that is read, in bytes: about a hundred times a long page. More is a mistake, not a role.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private const string CodePrefix = "PR9";

    private static readonly byte[] Utf16Marks = [0xFF, 0xFE, 0xFE, 0xFF];

    private PageFile() { }

    /// <summary>A page to read.</summary>
    public sealed record Text(CataloguePage Page) : PageFile;

    /// <summary>A file that is left out.</summary>
    public sealed record Unreadable(CatalogueProblem Problem) : PageFile;

    /// <summary>Reads one file. Never throws.</summary>
    /// <param name="file">Where it lies.</param>
    /// <param name="name">Its path below the catalogue folder.</param>
    public static PageFile Read(string file, string name)
    {
        try
        {
            var length = new FileInfo(file).Length;
            if (length > MostBytes)
                return TooLarge(name, length);
            return Of(File.ReadAllBytes(file), name, DateOnly.FromDateTime(File.GetLastWriteTimeUtc(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Left(name, "PR904", $"The file cannot be read: {exception.Message}");
        }
    }

    /// <summary>A file that is in memory already.</summary>
    public static PageFile Of(byte[] bytes, string name, DateOnly? changed)
    {
        if (bytes.Length == 0)
            return Left(name, "PR902", "The file is empty.");
        return IsBinary(bytes)
            ? Left(name, "PR903", "The file holds binary data, not text.")
            : new Text(new CataloguePage(name, Decode(bytes), changed));
    }

    /// <summary>A file that is not read because of its size, in bytes.</summary>
    public static Unreadable TooLarge(string name, long length) =>
        Left(name, "PR901", $"The file is {length / 1024 / 1024} MB large; a page may have {MostBytes / 1024 / 1024} MB.");

    /// <summary>A link that is not followed, because whoever may edit pages may not read the rest of the machine.</summary>
    public static Unreadable LeadsOut(string name) =>
        Left(name, "PR905", "The file is a link that leads out of the catalogue's folder.");

    /// <summary>Whether a problem says that a whole file was left out.</summary>
    public static bool IsUnreadable(CatalogueProblem problem) => problem.Code.StartsWith(CodePrefix, StringComparison.Ordinal);

    /// <summary>No text has a zero byte, except in UTF-16, which announces itself.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) && !bytes.StartsWith(Utf16Marks.AsSpan(0, 2)) && !bytes.StartsWith(Utf16Marks.AsSpan(2, 2));

    private static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Unreadable Left(string name, string code, string message) =>
        new(new CatalogueProblem(code, ProblemSeverity.Error, new SourceLocation(name, 1), message)
        {
            Why = "Nothing on this page can be answered.",
        });
}
