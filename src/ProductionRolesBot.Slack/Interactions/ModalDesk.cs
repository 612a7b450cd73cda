using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Opens modals and reads what comes back from them.</summary>
internal sealed class ModalDesk(Func<RoleAssistant> assistant, CardSharing sharing, FocusModal focus, ModalPost posts, Outbox outbox)
{
    /// <summary>Opens the modal of a shortcut.</summary>
    public InteractionReply Open(Interaction interaction)
    {
        var view = interaction.CallbackId switch
        {
            CallbackIds.Find => Modals.Find(),
            CallbackIds.Compare => Modals.Compare(),
            CallbackIds.Share => Modals.Share(null, ShareAspect.All[0].Option, ShareAspect.Options, []),
            _ => null,
        };
        if (view is not null)
            outbox.Open(interaction, view);
        return InteractionReply.Nothing;
    }

    /// <summary>Opens the share modal with the role a message speaks of; with none chosen when it speaks of none.</summary>
    public InteractionReply ShareFrom(Interaction interaction, string text)
    {
        var current = assistant();
        var role = current.Ask(new Utterance(InboundText.Clean(text)), Conversation.New).Answer.Roles is [var first, ..] ? current.Catalogue.Find(first) : null;
        outbox.Open(interaction, Share(current, interaction.User?.Id, role, ShareAspect.All[0]));
        return InteractionReply.Nothing;
    }

    /// <summary>Shows in a modal what others will see, as soon as a role, an aspect or a line is chosen.</summary>
    public InteractionReply Preview(Interaction interaction)
    {
        var current = assistant();
        if (interaction.View is { CallbackId: CallbackIds.Focus } chosen)
            focus.Preview(interaction, chosen);
        else if (interaction.View is { } view && Role(current, view, Modals.Role) is { } role)
            outbox.Update(interaction, view, Share(current, interaction.User?.Id, role, ShareAspect.Of(view.State?.Field(Modals.Aspect)?.SelectedOption?.Value)));
        return InteractionReply.Nothing;
    }

    /// <summary>Does what a submitted modal asks for.</summary>
    public async ValueTask<InteractionReply> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken)
    {
        var current = assistant();
        return (view.CallbackId, Role(current, view, Modals.Role)) switch
        {
            (CallbackIds.Share or CallbackIds.Compare, null) => InteractionReply.Error(Modals.Role, ModalWords.RoleIsGone),
            (CallbackIds.Share, { } role) => await ShareAsync(interaction, view, ShareAspect.Of(view.State?.Field(Modals.Aspect)?.SelectedOption?.Value).Words(current.Catalogue, role), cancellationToken),
            (CallbackIds.Post, _) when view.PrivateMetadata is { Length: > 0 } words => await ShareAsync(interaction, view, words, cancellationToken),
            (CallbackIds.Focus, _) => await focus.SubmitAsync(interaction, view, cancellationToken),
            (CallbackIds.Compare, { } role) => Compare(current, role, Role(current, view, Modals.OtherRole)),
            _ => InteractionReply.Nothing,
        };
    }

    private async ValueTask<InteractionReply> ShareAsync(Interaction interaction, InteractionView view, string words, CancellationToken cancellationToken) =>
        sharing.Share(words, view.State?.Field(Modals.Note)?.Value) is { } shared
            ? await posts.SendAsync(interaction, user => SharedMessage.Of(shared, user, words), cancellationToken)
            : InteractionReply.Error(Modals.Conversation, ModalWords.NothingToShare);

    private ModalView Share(RoleAssistant current, string? user, Role? role, ShareAspect aspect) => Modals.Share(
        role is null ? null : RoleChoice.Option(current.Catalogue, role),
        aspect.Option,
        ShareAspect.Options,
        role is null || user is null || sharing.Share(aspect.Words(current.Catalogue, role), note: null) is not { } shared ? [] : SharedMessage.Of(shared, user, question: "").Preview());

    private static InteractionReply Compare(RoleAssistant assistant, Role one, Role? other)
    {
        if (other is null)
            return InteractionReply.Error(Modals.OtherRole, ModalWords.RoleIsGone);
        if (other.Id == one.Id)
            return InteractionReply.Error(Modals.OtherRole, ModalWords.SameRole);
        var words = $"compare {RoleChoice.Words(assistant.Catalogue, one)} with {RoleChoice.Words(assistant.Catalogue, other)}";
        return InteractionReply.Update(Modals.Whole(BlockKitRenderer.RenderWhole(assistant.Ask(new Utterance(words), Conversation.New).Answer)));
    }

    private static Role? Role(RoleAssistant assistant, InteractionView view, string block) =>
        view.State?.Field(block)?.SelectedOption?.Value is { } id ? assistant.Catalogue.Find(new RoleId(id)) : null;
}
