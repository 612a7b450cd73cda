using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Commands;

namespace ProductionRolesBot.Slack.Manifest;

/// <summary>What Slack is told about the app when it is created, made of the constants the code answers by.</summary>
/// <seealso href="https://docs.slack.dev/reference/app-manifest"/>
internal sealed record SlackManifest(DisplayInformation DisplayInformation, Features Features, OauthConfig OauthConfig, Settings Settings)
{
    /// <summary>The permissions: no history of channels among them, and few enough to be read before they are granted.</summary>
    public static ImmutableArray<string> AllScopes { get; } =
        ["app_mentions:read", "assistant:write", "channels:read", "chat:write", "commands", "im:history", "links:read", "links:write"];

    /// <summary>What the bot can do without.</summary>
    private static readonly ImmutableArray<string> OptionalScopes = ["links:read", "links:write"];

    private static readonly ImmutableArray<string> Events =
        ["app_home_opened", "app_mention", "app_uninstalled", "link_shared", "message.im", "tokens_revoked"];

    /// <summary>For a bot that Slack reaches at a public address.</summary>
    /// <param name="domain">Host name of the bot: <c>roles.example.com</c>.</param>
    /// <param name="command">Name of the slash command.</param>
    /// <param name="linkDomain">Host name of the handbook whose links are shown with a preview; null for none.</param>
    public static SlackManifest ForHttp(string domain, string command, string? linkDomain) => Create(new Uri($"https://{domain}"), command, linkDomain);

    /// <summary>For a bot that connects to Slack itself and needs no address.</summary>
    public static SlackManifest ForSocketMode(string command, string? linkDomain) => Create(null, command, linkDomain);

    private static SlackManifest Create(Uri? address, string command, string? linkDomain) => new(
        new DisplayInformation("Production Roles", "Ask what a role is, what grade it sits at and what the next level asks for."),
        new Features(
            new AppHome(),
            new BotUser("roles"),
            new AgentView("Answers questions about job roles, grades and the next level from the published catalogue.", [new("What can I ask?", "help"), new("All roles", "list all roles")]),
            [
                new("global", "Find a role", CallbackIds.Find, "Search the role catalogue"),
                new("global", "Compare two roles", CallbackIds.Compare, "See two roles side by side"),
                new("global", "Share a role card", CallbackIds.Share, "Post a role card to a conversation"),
                new("message", "Share a role card", CallbackIds.ShareFromMessage, "Post the card of the role this message names"),
                new("message", "Explain this role", CallbackIds.Explain, "Look up the roles named in this message"),
            ],
            [new(command, At(address, SlackPaths.Commands), "Look up a job role, a grade or the next level", RoleCommand.UsageHint)],
            linkDomain is null ? null : [linkDomain]),
        new OauthConfig(
            address is null ? null : [At(address, SlackPaths.OauthCallback)!],
            linkDomain is null ? new BotScopes([.. AllScopes.Except(OptionalScopes)], null) : new BotScopes(AllScopes, OptionalScopes)),
        new Settings(
            new EventSubscriptions(At(address, SlackPaths.Events), linkDomain is null ? Events.Remove("link_shared") : Events),
            new Interactivity(At(address, SlackPaths.Interactions), At(address, SlackPaths.Interactions)),
            SocketModeEnabled: address is null));

    private static string? At(Uri? address, string path) => address is null ? null : new Uri(address, path).AbsoluteUri;
}

internal sealed record DisplayInformation(string Name, string Description)
{
    public string BackgroundColor { get; } = "#1F2A44";
}

internal sealed record Features(AppHome AppHome, BotUser BotUser, AgentView AgentView, ImmutableArray<Shortcut> Shortcuts, ImmutableArray<ManifestCommand> SlashCommands, ImmutableArray<string>? UnfurlDomains);

internal sealed record AppHome
{
    public bool HomeTabEnabled { get; } = true;

    public bool MessagesTabEnabled { get; } = true;

    public bool MessagesTabReadOnlyEnabled { get; }
}

internal sealed record BotUser(string DisplayName)
{
    public bool AlwaysOnline { get; } = true;
}

internal sealed record AgentView(string AgentDescription, ImmutableArray<Protocol.SuggestedPrompt> SuggestedPrompts);

internal sealed record Shortcut(string Type, string Name, string CallbackId, string Description);

internal sealed record ManifestCommand(string Command, string? Url, string Description, string UsageHint)
{
    /// <summary>Has mentions sent as ids, so that a name in one is not taken for a role.</summary>
    public bool ShouldEscape { get; } = true;
}

internal sealed record OauthConfig(ImmutableArray<string>? RedirectUrls, BotScopes Scopes)
{
    /// <summary>A server keeps its secret; with this on, Slack would take it for an app that cannot.</summary>
    public bool PkceEnabled { get; }
}

internal sealed record BotScopes(ImmutableArray<string> Bot, ImmutableArray<string>? BotOptional);

internal sealed record Settings(EventSubscriptions EventSubscriptions, Interactivity Interactivity, bool SocketModeEnabled)
{
    public bool OrgDeployEnabled { get; } = true;

    public bool TokenRotationEnabled { get; }
}

internal sealed record EventSubscriptions(string? RequestUrl, ImmutableArray<string> BotEvents);

internal sealed record Interactivity(string? RequestUrl, string? MessageMenuOptionsUrl)
{
    public bool IsEnabled { get; } = true;
}

/// <summary>How a manifest is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(SlackManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
