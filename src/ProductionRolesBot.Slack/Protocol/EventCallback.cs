using System.Collections.Immutable;
using System.Text.Json;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>What Slack posts to the events address: an event in its envelope, or the question whether the address is ours.</summary>
/// <seealso href="https://docs.slack.dev/apis/events-api/#callback-field"/>
internal sealed record EventCallback
{
    public string? Type { get; init; }

    /// <summary>To be sent back when <see cref="Type"/> is <c>url_verification</c>.</summary>
    public string? Challenge { get; init; }

    public string? ApiAppId { get; init; }

    public string? TeamId { get; init; }

    public string? EventId { get; init; }

    /// <summary>Whether people of another company read the conversation.</summary>
    public bool IsExtSharedChannel { get; init; }

    public ImmutableArray<Authorization>? Authorizations { get; init; }

    /// <summary>The event itself. Its type is read first, as it need not stand first.</summary>
    public JsonElement Event { get; init; }

    /// <summary>By the authorization, since the outer ids may be another company's in a shared channel.</summary>
    public SlackTenant Tenant => Authorizations is [{ } first, ..]
        ? new(first.EnterpriseId, first.TeamId, first.IsEnterpriseInstall)
        : new(null, TeamId, false);
}

/// <summary>On whose behalf an event was sent.</summary>
internal sealed record Authorization(string? EnterpriseId, string? TeamId, bool IsEnterpriseInstall);
