namespace ProductionRolesBot.Slack.Api;

/// <summary>Slack refused a call, or could not be asked.</summary>
/// <param name="method">The method: <c>chat.postMessage</c>.</param>
/// <param name="error">Slack's word for the reason; <c>no_answer</c>, <c>no_reply</c> and <c>http_500</c> are ours.</param>
/// <param name="cause">What happened on the way, if that is the reason.</param>
internal sealed class SlackApiException(string method, string error, Exception? cause = null) : Exception($"{method}: {error}", cause)
{
    public string Error { get; } = error;

    /// <summary>The permission that is missing, null when none is.</summary>
    public string? Needed { get; init; }

    /// <summary>Whether Slack said to come back later: certainly nothing was done.</summary>
    public bool IsTooMany => Error == "ratelimited";

    /// <summary>Whether nobody knows what became of the call: Slack may have done it.</summary>
    public bool IsUncertain => Error is "no_answer" or "no_reply" || Error.StartsWith("http_5", StringComparison.Ordinal);

    /// <summary>Whether the bot has lost its place in the workspace, and every further call would fail too.</summary>
    public bool IsSignedOut => Error is "invalid_auth" or "account_inactive" or "token_revoked" or "token_expired" or "not_authed";
}
