namespace ProductionRolesBot.Slack.Api;

/// <summary>What every method answers, with status 200 also when it failed.</summary>
/// <seealso href="https://docs.slack.dev/apis/web-api/#responses"/>
internal record SlackApiReply
{
    public bool Ok { get; init; }

    /// <summary>Why not, as one word: <c>channel_not_found</c>.</summary>
    public string? Error { get; init; }

    /// <summary>The permission that is missing when <see cref="Error"/> is <c>missing_scope</c>.</summary>
    public string? Needed { get; init; }
}

/// <summary>Who a token belongs to.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/auth.test"/>
internal sealed record AuthTestReply(string? UserId, string? BotId, string? TeamId, string? Team) : SlackApiReply;
