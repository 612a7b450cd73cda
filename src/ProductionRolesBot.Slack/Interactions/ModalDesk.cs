using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Opens modals and reads what comes back from them.</summary>
internal sealed class ModalDesk(Func<RoleAssistant> assistant, CardSharing sharing, FocusModal focus, ModalPost posts, ModalSpeech speech, Outbox outbox)
{
    /// <summary>Opens the modal of a shortcut.</summary>
    public InteractionReply Open(Interaction interaction)
    {
        var words = speech.Words(interaction);
        var view = interaction.CallbackId switch
        {
            CallbackIds.Find => Modals.Find(words),
            CallbackIds.Compare => Modals.Compare(words),
            CallbackIds.Share => Share(interaction, null, null),
            _ => null,
        };
        if (view is not null)
            outbox.Open(interaction, view, words);
        return InteractionReply.Nothing;
    }

    /// <summary>Opens the share modal with the role a message speaks of; with none chosen when it speaks of none.</summary>
    public InteractionReply ShareFrom(Interaction interaction, string text)
    {
        var current = assistant();
        var role = current.Ask(new Utterance(InboundText.Clean(text)), Conversation.New).Answer.Roles is [var first, ..] ? current.Catalogue.Find(first) : null;
        outbox.Open(interaction, Share(interaction, role, null), speech.Words(interaction));
        return InteractionReply.Nothing;
    }

    /// <summary>Shows in a modal what others will see, as soon as a role, an aspect or a line is chosen.</summary>
    public InteractionReply Preview(Interaction interaction)
    {
        var current = assistant();
        if (interaction.View is { CallbackId: CallbackIds.Focus } chosen)
            focus.Preview(interaction, chosen);
        else if (interaction.View is { } view && Role(current, view, Modals.Role) is { } role)
            outbox.Update(interaction, view, Share(interaction, role, AspectIn(view)), speech.Words(interaction));
        return InteractionReply.Nothing;
    }

    /// <summary>Does what a submitted modal asks for.</summary>
    public async ValueTask<InteractionReply> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken)
    {
        var current = assistant();
        var texts = speech.Words(interaction);
        return (view.CallbackId, Role(current, view, Modals.Role)) switch
        {
            (CallbackIds.Share or CallbackIds.Compare, null) => InteractionReply.Error(Modals.Role, texts.RoleIsGone),
            (CallbackIds.Share, { } role) => await ShareAsync(interaction, view, ShareAspect.Of(speech.Suggest(interaction), AspectIn(view)).Words(role), cancellationToken),
            (CallbackIds.Post, _) when view.PrivateMetadata is { Length: > 0 } words => await ShareAsync(interaction, view, words, cancellationToken),
            (CallbackIds.Focus, _) => await focus.SubmitAsync(interaction, view, cancellationToken),
            (CallbackIds.Compare, { } role) => Compare(interaction, role, Role(current, view, Modals.OtherRole)),
            _ => InteractionReply.Nothing,
        };
    }

    private async ValueTask<InteractionReply> ShareAsync(Interaction interaction, InteractionView view, string words, CancellationToken cancellationToken) =>
        sharing.Share(words, view.State?.Field(Modals.Note)?.Value, speech.LanguageOf(interaction)) is { } shared
            ? await posts.SendAsync(interaction, user => SharedMessage.Of(shared, user, words), cancellationToken)
            : InteractionReply.Error(Modals.Conversation, speech.Words(interaction).NothingToShare);

    private ModalView Share(Interaction interaction, Role? role, string? side)
    {
        var aspect = ShareAspect.Of(speech.Suggest(interaction), side);
        var shared = role is null ? null : sharing.Share(aspect.Words(role), note: null, speech.LanguageOf(interaction));
        return Modals.Share(
            speech.Words(interaction),
            role is null ? null : RoleChoice.Option(assistant().Catalogue, role),
            aspect,
            shared is null || interaction.User?.Id is not { } user ? [] : SharedMessage.Of(shared, user, question: "").Preview());
    }

    private InteractionReply Compare(Interaction interaction, Role one, Role? other)
    {
        var texts = speech.Words(interaction);
        if (other is null)
            return InteractionReply.Error(Modals.OtherRole, texts.RoleIsGone);
        return other.Id == one.Id
            ? InteractionReply.Error(Modals.OtherRole, texts.SameRole)
            : InteractionReply.Update(speech.Whole(interaction, speech.Suggest(interaction).Compare(one, other).Utterance));
    }

    private static string? AspectIn(InteractionView view) => view.State?.Field(Modals.Aspect)?.SelectedOption?.Value;

    private static Role? Role(RoleAssistant assistant, InteractionView view, string block) =>
        view.State?.Field(block)?.SelectedOption?.Value is { } id ? assistant.Catalogue.Find(new RoleId(id)) : null;
}
