using System.Text.Json;

namespace ProductionRolesBot.Slack.Sockets;

/// <summary>A message of Socket Mode: what HTTP would have brought, or word about the connection.</summary>
/// <seealso href="https://docs.slack.dev/apis/events-api/using-socket-mode"/>
internal sealed record SocketEnvelope
{
    /// <summary><c>hello</c>, <c>disconnect</c>, <c>events_api</c>, <c>slash_commands</c> or <c>interactive</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Why the connection ends, when it does.</summary>
    public string? Reason { get; init; }

    public string? EnvelopeId { get; init; }

    /// <summary>Whether the reply may go with the acknowledgement.</summary>
    public bool AcceptsResponsePayload { get; init; }

    public JsonElement Payload { get; init; }
}

/// <summary>Tells Slack that an envelope has come, with the reply if it takes one.</summary>
internal sealed record SocketAcknowledgement(string EnvelopeId, JsonElement? Payload);

/// <summary>Where to connect.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/apps.connections.open"/>
internal sealed record ConnectionsOpenReply(string? Url) : Api.SlackApiReply;
