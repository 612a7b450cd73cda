using System.Diagnostics;
using System.Text.Json;
using ProductionRolesBot.Benchmarks;

namespace ProductionRolesBot.Load;

/// <summary>A catalogue that the bot is measured with.</summary>
/// <param name="Name">How the table calls it.</param>
/// <param name="Arguments">What the bot is started with.</param>
/// <param name="Roles">Roles that people ask about: some of its titles, from its beginning to its end.</param>
internal sealed record MeasuredCatalogue(string Name, string[] Arguments, IReadOnlyList<string> Roles)
{
    private const int Asked = 6;

    /// <summary>The one that ships with the bot.</summary>
    public static MeasuredCatalogue Shipped { get; } = new("shipped", [], Requests.ShippedRoles);

    /// <summary>A folder of pages.</summary>
    public static async Task<MeasuredCatalogue> InAsync(string name, string folder, string bot)
    {
        string[] arguments = ["--catalogue", folder];
        using var export = Process.Start(new ProcessStartInfo(bot, ["catalogue", "export", "--format", "json", .. arguments]) { RedirectStandardOutput = true })!;
        using var catalogue = await JsonDocument.ParseAsync(export.StandardOutput.BaseStream);
        string[] titles = [.. catalogue.RootElement.GetProperty("families").EnumerateArray().SelectMany(page => page.GetProperty("roles").EnumerateArray()).Select(role => role.GetProperty("title").GetString()!)];
        return new MeasuredCatalogue($"{name}, {titles.Length} roles", arguments, [.. Enumerable.Range(0, Asked).Select(at => titles[at * (titles.Length - 1) / (Asked - 1)])]);
    }

    /// <summary>Ten thousand roles of the common layout, five on a page.</summary>
    public static async Task<MeasuredCatalogue> ManyAsync(string folder, string bot)
    {
        foreach (var page in SyntheticPages.Of(families: 2_000, rolesEach: 5))
        {
            var file = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, page.Markdown);
        }

        return await InAsync("made up", folder, bot);
    }
}
