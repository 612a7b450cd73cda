namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Where in the catalogue something is written.</summary>
/// <param name="Page">Path of the page below the catalogue folder, with forward slashes: <c>marketing/video.md</c>.</param>
/// <param name="Line">Line of that file, counted from 1.</param>
public readonly record struct SourceLocation(string Page, int Line)
{
    /// <summary>The form compilers and editors understand: <c>page.md:12</c>.</summary>
    public override string ToString() => $"{Page}:{Line}";
}
