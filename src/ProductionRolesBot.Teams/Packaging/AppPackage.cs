using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Teams.Packaging;

/// <summary>
/// The app package that an administrator uploads. What it suggests to ask is taken from the catalogue and the lexicon the bot
/// understands, so that nothing is suggested in vain. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
/// </summary>
/// <param name="AppId">Application id of the bot's registration; also names the app.</param>
/// <param name="Domain">Host that the bot is reached at: <c>roles.example.com</c>.</param>
/// <param name="Site">Host that the handbook is published at, whose links are shown as cards.</param>
/// <param name="Version">Version of the app: Teams takes an update only under a higher one.</param>
public sealed record AppPackage(Guid AppId, string Domain, string Site, Version Version)
{
    /// <summary>Roles among which two with different titles are looked for.</summary>
    private const int MostLookedAt = 100;

    private static readonly ImmutableArray<string> Icons = ["color.png", "outline.png"];

    /// <summary>Writes the package.</summary>
    /// <param name="zip">Takes the zip file.</param>
    /// <param name="folder">Holds the manifest with its places still open, and the icons.</param>
    /// <param name="assistant">Knows what can be asked.</param>
    public void Write(Stream zip, string folder, RoleAssistant assistant)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        // Teams refuses a package whose files lie in a folder.
        using (var entry = archive.CreateEntry("manifest.json").Open())
            entry.Write(Encoding.UTF8.GetBytes(Manifest(File.ReadAllText(Path.Combine(folder, "manifest.json")), assistant)));
        foreach (var icon in Icons)
        {
            using var source = File.OpenRead(Path.Combine(folder, icon));
            using var entry = archive.CreateEntry(icon).Open();
            source.CopyTo(entry);
        }
    }

    private string Manifest(string template, RoleAssistant assistant)
    {
        var manifest = JsonNode.Parse(template
            .Replace("{{APP_ID}}", AppId.ToString(), StringComparison.Ordinal)
            .Replace("{{DOMAIN}}", Domain, StringComparison.Ordinal)
            .Replace("{{SITE}}", Site, StringComparison.Ordinal)
            .Replace("{{VERSION}}", Version.ToString(3), StringComparison.Ordinal))!;
        manifest["bots"]![0]!["commandLists"] = new JsonArray(CommandList("personal", Prompts(assistant)), CommandList("team", Prompts(assistant)), CommandList("groupChat", Prompts(assistant)));
        return manifest.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
    }

    /// <summary>Questions to begin with, about the roles that the pages say most of.</summary>
    private static ImmutableArray<FollowUp> Prompts(RoleAssistant assistant)
    {
        var suggestions = assistant.Suggest(locale: null);
        var roles = assistant.Find("", MostLookedAt);
        if (roles.IsEmpty)
            return [suggestions.Help];
        // Levels of several families often bear one title: to compare those by name would compare a role with itself.
        var other = roles.FirstOrDefault(role => role.Title != roles[0].Title);
        return [.. suggestions.Sides(roles[0]), .. other is null ? [] : (FollowUp[])[suggestions.Compare(roles[0], other)], suggestions.List, suggestions.Help];
    }

    private static JsonObject CommandList(string scope, ImmutableArray<FollowUp> prompts) => new()
    {
        ["scopes"] = new JsonArray(scope),
        ["commands"] = new JsonArray([.. prompts.Select(prompt => (JsonNode)new JsonObject
        {
            ["title"] = prompt.Label,
            ["description"] = prompt.Utterance,
            ["type"] = "prompt",
            ["prompt"] = prompt.Utterance,
        })]),
    };
}
