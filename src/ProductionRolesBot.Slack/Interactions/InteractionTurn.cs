using ProductionRolesBot.Roles;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>One turn of an interaction, given to who knows what to do with it; what the bot does not know it passes over.</summary>
internal sealed class InteractionTurn(Func<RoleAssistant> assistant, ActionDesk actions, ModalDesk modals)
{
    public async ValueTask<InteractionResult> TakeAsync(Interaction interaction, CancellationToken cancellationToken) => interaction switch
    {
        { Type: "block_suggestion" } => InteractionResult.Of(new InteractionReply { Options = RoleChoice.Options(assistant().Catalogue, interaction.Value ?? "") }),
        { Type: "block_actions", Actions: [{ ActionId: { } id }, ..], View: { } view } when id.StartsWith(ActionIds.Preview, StringComparison.Ordinal) => modals.Preview(interaction, view),
        { Type: "block_actions", Actions: [{ ActionId: not null } action, ..] } => await actions.AnswerAsync(interaction, action, cancellationToken),
        { Type: "shortcut" } => modals.Open(interaction),
        { Type: "message_action", CallbackId: CallbackIds.Explain, Message.Text: { } text } => await actions.ExplainAsync(interaction, text, cancellationToken),
        { Type: "message_action", CallbackId: CallbackIds.ShareFromMessage, Message.Text: { } text } => modals.ShareFrom(interaction, text),
        { Type: "view_submission", View: { } view } => await modals.SubmitAsync(interaction, view, cancellationToken),
        _ => InteractionResult.Nothing,
    };
}
