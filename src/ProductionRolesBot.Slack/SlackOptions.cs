namespace ProductionRolesBot.Slack;

/// <summary>The section <c>Slack</c> of the configuration. The channel is on when the section exists.</summary>
public sealed class SlackOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Slack";

    /// <summary>The secret Slack signs its requests with.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>The bot's token (<c>xoxb-…</c>) when it serves the one workspace it was installed to by hand.</summary>
    public string? BotToken { get; set; }

    /// <summary>The app's token (<c>xapp-…</c>) when Slack is to be reached by Socket Mode, without a public address.</summary>
    public string? AppToken { get; set; }

    /// <summary>Id of the app when workspaces install it themselves.</summary>
    public string? ClientId { get; set; }

    /// <summary>Secret of the app when workspaces install it themselves.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Permissions that workspaces are asked for beside those of the manifest, separated by commas: <c>channels:history,groups:history</c>.</summary>
    public string? MoreScopes { get; set; }

    /// <summary>Id of the app (<c>A…</c>); when set, what is meant for another app is refused.</summary>
    public string? AppId { get; set; }

    /// <summary>Name of the slash command, for a workspace in which <c>/role</c> is taken.</summary>
    public string Command { get; set; } = "/role";

    /// <summary>Where the Web API is.</summary>
    public Uri ApiUrl { get; set; } = new("https://slack.com/api/");

    /// <summary>Whether Slack is reached by Socket Mode.</summary>
    public bool UsesSocketMode => !string.IsNullOrEmpty(AppToken);

    /// <summary>Whether workspaces install the app themselves.</summary>
    public bool IsInstalledByOthers => !string.IsNullOrEmpty(ClientId);
}
