using ProductionRolesBot.Roles;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Gives each interaction to who knows what to do with it; what the bot does not know it passes over.</summary>
internal sealed class InteractionDesk(Func<RoleAssistant> assistant, ActionDesk actions, ModalDesk modals, IDeliveries deliveries)
{
    /// <summary>Answers it once: a request that is sent again within the five minutes of its signature does nothing again.</summary>
    public async ValueTask<InteractionReply> AnswerAsync(Interaction interaction, CancellationToken cancellationToken) =>
        interaction.IsByStranger || interaction.TriggerId is { Length: > 0 } trigger && !await deliveries.TryAcceptAsync(trigger, default, cancellationToken)
            ? InteractionReply.Nothing
            : await AnswerOnceAsync(interaction, cancellationToken);

    private async ValueTask<InteractionReply> AnswerOnceAsync(Interaction interaction, CancellationToken cancellationToken) => interaction switch
    {
        { Type: "block_suggestion" } => new InteractionReply { Options = RoleChoice.Options(assistant().Catalogue, interaction.Value ?? "") },
        { Type: "block_actions", Actions: [{ ActionId: { } id }, ..] } when id.StartsWith(ActionIds.Preview, StringComparison.Ordinal) => modals.Preview(interaction),
        { Type: "block_actions", Actions: [{ ActionId: not null } action, ..] } => await actions.AnswerAsync(interaction, action, cancellationToken),
        { Type: "shortcut" } => modals.Open(interaction),
        { Type: "message_action", CallbackId: CallbackIds.Explain, Message.Text: { } text } => await actions.ExplainAsync(interaction, text, cancellationToken),
        { Type: "message_action", CallbackId: CallbackIds.ShareFromMessage, Message.Text: { } text } => modals.ShareFrom(interaction, text),
        { Type: "view_submission", View: { } view } => await modals.SubmitAsync(interaction, view, cancellationToken),
        _ => InteractionReply.Nothing,
    };
}
