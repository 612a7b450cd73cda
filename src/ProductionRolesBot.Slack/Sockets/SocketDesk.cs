using System.Text.Json;
using ProductionRolesBot.Slack.Commands;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Events;
using ProductionRolesBot.Slack.Interactions;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Sockets;

/// <summary>Gives an envelope to the same desks that HTTP leads to.</summary>
internal sealed class SocketDesk(SlashCommands commands, EventQueue events, InteractionDesk interactions)
{
    /// <summary>Answers it.</summary>
    /// <returns>What to acknowledge it with; null when it must come again.</returns>
    public async ValueTask<SocketReply?> AnswerAsync(SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        switch (envelope.Type)
        {
            case "slash_commands" when envelope.Payload.Deserialize(SlackJson.Wire.SlashCommand) is { Command.Length: > 0 } command:
                return new SocketReply(JsonSerializer.SerializeToElement(await commands.AnswerAsync(command, cancellationToken), SlackJson.Wire.SlackMessage));
            case "events_api" when envelope.Payload.Deserialize(SlackJson.Wire.EventCallback) is { EventId: { Length: > 0 } id }:
                var delivery = new WaitingDelivery(id, JsonSerializer.SerializeToUtf8Bytes(envelope.Payload, SlackJson.Wire.JsonElement));
                return await events.TryAcceptAsync(delivery, cancellationToken) ? SocketReply.Nothing : null;
            case "interactive" when envelope.Payload.Deserialize(SlackJson.Wire.Interaction) is { } interaction:
                var reply = await interactions.AnswerAsync(interaction, cancellationToken);
                return reply == InteractionReply.Nothing ? SocketReply.Nothing : new SocketReply(JsonSerializer.SerializeToElement(reply, SlackJson.Wire.InteractionReply));
            default:
                return SocketReply.Nothing;
        }
    }
}

/// <summary>What goes with an acknowledgement.</summary>
/// <param name="Payload">The reply, null for none.</param>
internal sealed record SocketReply(JsonElement? Payload)
{
    public static SocketReply Nothing { get; } = new(null as JsonElement?);
}
