using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Tests.Specs;

/// <summary>The catalogues that spec pages name, each read once.</summary>
internal static class SpecCatalogues
{
    private static readonly string Root = FindRoot();
    private static readonly string Shared = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus", "handbook"));
    private static readonly Dictionary<string, Lazy<RoleAssistant?>> Known = new()
    {
        ["shipped"] = new(() => Read(Path.Combine(Root, "catalogue"), _ => true)),
        ["original"] = new(() => Read(Path.Combine(Shared, "marketing"), file => Path.GetFileName(file) == "digital-production-manager.md")),
        ["handbook"] = new(() => Read(Shared, file => !file.EndsWith(".mm.md", StringComparison.Ordinal))),
    };

    /// <summary>The folder of the solution.</summary>
    public static string SolutionFolder => Root;

    /// <summary>The assistant for a catalogue; null when its pages are not on this machine.</summary>
    public static RoleAssistant? Find(string name) => Known[name].Value;

    private static RoleAssistant? Read(string folder, Func<string, bool> wanted)
    {
        if (!Directory.Exists(folder))
            return null;
        var pages = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Where(wanted)
            .Select(file => new CataloguePage(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)));
        return new RoleAssistant(CatalogueReader.Read([.. pages], new CatalogueOptions()));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ProductionRolesBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the solution.");
        return folder;
    }
}
