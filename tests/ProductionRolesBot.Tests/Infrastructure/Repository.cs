namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A file of the sources.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "ProductionRolesBot.sln"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run below the folder of the solution."));
}
