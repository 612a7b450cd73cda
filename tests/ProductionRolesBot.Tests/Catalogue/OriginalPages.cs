using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>The real pages that the bot is made for. They may be read here, but not be copied.</summary>
internal static class OriginalPages
{
    internal const string Absent = "The folder ../shared with the original pages is not here.";

    /// <summary>Every page below a folder of the corpus; none where the folder is absent.</summary>
    internal static CataloguePage[] All(string folder = "")
    {
        if (Find() is not { } corpus)
            return [];
        var root = Path.Combine(corpus, folder);
        return [.. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new CataloguePage(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        return null;
    }
}
