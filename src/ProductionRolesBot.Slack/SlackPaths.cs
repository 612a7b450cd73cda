namespace ProductionRolesBot.Slack;

/// <summary>Where Slack finds the bot: the manifest and the host say the same.</summary>
internal static class SlackPaths
{
    public const string Commands = "/slack/commands";
    public const string Events = "/slack/events";
    public const string Interactions = "/slack/interactions";
    public const string Install = "/slack/install";
    public const string OauthCallback = "/slack/oauth/callback";
}
