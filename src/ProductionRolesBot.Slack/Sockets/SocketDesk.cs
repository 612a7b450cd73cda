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
    /// <summary>The reply that goes with the acknowledgement, null for none.</summary>
    public async ValueTask<JsonElement?> AnswerAsync(SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        switch (envelope.Type)
        {
            case "slash_commands" when envelope.Payload.Deserialize(SlackJson.Wire.SlashCommand) is { Command.Length: > 0 } command:
                return JsonSerializer.SerializeToElement(await commands.AnswerAsync(command, cancellationToken), SlackJson.Wire.SlackMessage);
            case "events_api" when envelope.Payload.Deserialize(SlackJson.Wire.EventCallback) is { EventId: { Length: > 0 } id }:
                await events.AcceptAsync(new WaitingDelivery(id, JsonSerializer.SerializeToUtf8Bytes(envelope.Payload, SlackJson.Wire.JsonElement)), cancellationToken);
                return null;
            case "interactive" when envelope.Payload.Deserialize(SlackJson.Wire.Interaction) is { } interaction:
                var reply = await interactions.AnswerAsync(interaction, cancellationToken);
                return reply == InteractionReply.Nothing ? null : JsonSerializer.SerializeToElement(reply, SlackJson.Wire.InteractionReply);
            default:
                return null;
        }
    }
}
