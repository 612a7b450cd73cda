using System.Collections.Immutable;

namespace ProductionRolesBot.Slack;

/// <summary>Says everything that is wrong with the settings at once, because a person who corrects them restarts for each.</summary>
internal static class SlackOptionsRules
{
    /// <summary>Length of a command's name in a manifest, with its slash.</summary>
    /// <seealso href="https://docs.slack.dev/reference/app-manifest"/>
    private const int LongestCommand = 32;

    /// <summary>One sentence for each problem, with the setting's name.</summary>
    public static ImmutableArray<string> Problems(SlackOptions options) => [.. Missing(options), .. Mistaken(options)];

    private static IEnumerable<string> Missing(SlackOptions options)
    {
        if (!options.UsesSocketMode && string.IsNullOrWhiteSpace(options.SigningSecret))
            yield return "Slack:SigningSecret is missing (or Slack:AppToken, for Socket Mode)";

        var hasId = !string.IsNullOrWhiteSpace(options.ClientId);
        var hasSecret = !string.IsNullOrWhiteSpace(options.ClientSecret);
        if (hasId && !hasSecret)
            yield return "Slack:ClientSecret is missing, which Slack:ClientId needs";
        if (hasSecret && !hasId)
            yield return "Slack:ClientId is missing, which Slack:ClientSecret needs";

        if (!string.IsNullOrWhiteSpace(options.BotToken))
            yield break;
        if (options.UsesSocketMode)
            yield return "Slack:BotToken is missing, which Slack:AppToken needs";
        else if (!hasId && !hasSecret)
            yield return "Slack:BotToken is missing (or Slack:ClientId and Slack:ClientSecret, for several workspaces)";
    }

    private static IEnumerable<string> Mistaken(SlackOptions options)
    {
        if (options.BotToken is { Length: > 0 } bot && !bot.StartsWith("xoxb-", StringComparison.Ordinal))
            yield return "Slack:BotToken is not a bot token: those begin with xoxb-";
        if (options.AppToken is { Length: > 0 } app && !app.StartsWith("xapp-", StringComparison.Ordinal))
            yield return "Slack:AppToken is not an app-level token: those begin with xapp-";
        if (options.Command is not ['/', _, ..] || options.Command.Length > LongestCommand || options.Command.Any(char.IsWhiteSpace))
            yield return $"Slack:Command is not the name of a command: a slash and at most {LongestCommand - 1} characters without a space";
        if (!options.ApiUrl.IsAbsoluteUri || !options.ApiUrl.AbsolutePath.EndsWith('/'))
            yield return "Slack:ApiUrl is not a base address: it begins with https:// and ends with /";
    }
}
