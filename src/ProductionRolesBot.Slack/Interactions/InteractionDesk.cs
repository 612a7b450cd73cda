using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Answers each interaction once: a request that is sent again within the five minutes of its signature does nothing again.</summary>
internal sealed class InteractionDesk(IDeliveries deliveries, InteractionTurn turn, Outbox outbox)
{
    /// <returns>What acknowledges it; whatever else it leads to is sent afterwards.</returns>
    public async ValueTask<InteractionReply> AnswerAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        if (interaction.IsByStranger || interaction.TriggerId is { Length: > 0 } trigger && !await deliveries.TryAcceptAsync(trigger, default, cancellationToken))
            return InteractionReply.Nothing;
        var result = await turn.TakeAsync(interaction, cancellationToken);
        if (result.Errand is { } errand)
            outbox.Send(interaction, errand);
        return result.Reply;
    }
}
