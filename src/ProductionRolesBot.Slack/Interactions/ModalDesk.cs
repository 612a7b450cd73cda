using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Knows which modal a shortcut opens and which one it is that was changed or submitted.</summary>
internal sealed class ModalDesk(ShareModal share, CompareModal compare, FocusModal focus, ModalSpeech speech)
{
    /// <summary>Opens the modal of a shortcut.</summary>
    public InteractionResult Open(Interaction interaction) => interaction.CallbackId switch
    {
        CallbackIds.Find => InteractionResult.Of(new Errand.Open(Modals.Find(speech.Words(interaction)), speech.Words(interaction))),
        CallbackIds.Compare => InteractionResult.Of(compare.Open(interaction)),
        CallbackIds.Share => InteractionResult.Of(share.Open(interaction)),
        _ => InteractionResult.Nothing,
    };

    /// <summary>Opens the share modal with the role that a message speaks of.</summary>
    public InteractionResult ShareFrom(Interaction interaction, string text) => InteractionResult.Of(share.OpenFor(interaction, text));

    /// <summary>Shows in a modal what others will see, as soon as a role, an aspect or a line is chosen.</summary>
    public InteractionResult Preview(Interaction interaction, InteractionView view) =>
        (view.CallbackId is CallbackIds.Focus ? focus.Preview(interaction, view) : share.Preview(interaction, view)) is { } preview
            ? InteractionResult.Of(preview)
            : InteractionResult.Nothing;

    /// <summary>Does what a submitted modal asks for.</summary>
    public async ValueTask<InteractionResult> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken) => InteractionResult.Of(view.CallbackId switch
    {
        CallbackIds.Share => await share.SubmitAsync(interaction, view, cancellationToken),
        CallbackIds.Post => await share.SubmitElsewhereAsync(interaction, view, cancellationToken),
        CallbackIds.Focus => await focus.SubmitAsync(interaction, view, cancellationToken),
        CallbackIds.Compare => compare.Submit(interaction, view),
        _ => InteractionReply.Nothing,
    });
}
