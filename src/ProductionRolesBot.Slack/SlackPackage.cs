using System.Text.Encodings.Web;
using System.Text.Json;
using ProductionRolesBot.Slack.Manifest;

namespace ProductionRolesBot.Slack;

/// <summary>Writes the manifest an administrator pastes into Slack to create the app.</summary>
public static class SlackPackage
{
    private static readonly ManifestJson Json = new(new JsonSerializerOptions(ManifestJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The manifest as JSON, ending with a line feed.</summary>
    /// <param name="domain">Host name at which Slack reaches the bot; null when the bot connects to Slack by Socket Mode.</param>
    /// <param name="command">Name of the slash command, as <see cref="SlackOptions.Command"/>.</param>
    /// <param name="linkDomain">Host name of the handbook whose links get a preview; null for none.</param>
    public static string Manifest(string? domain, string command, string? linkDomain) =>
        JsonSerializer.Serialize(domain is null ? SlackManifest.ForSocketMode(command, linkDomain) : SlackManifest.ForHttp(domain, command, linkDomain), Json.SlackManifest) + "\n";
}
