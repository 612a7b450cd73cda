using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Shares a card: of a role that is chosen, or of an answer that is there already.</summary>
internal sealed class ShareModal(Func<RoleAssistant> assistant, CardSharing sharing, ModalPost posts, ModalSpeech speech)
{
    /// <summary>Opens it with no role chosen.</summary>
    public Errand Open(Interaction interaction) => new Errand.Open(View(interaction, null, null), speech.Words(interaction));

    /// <summary>Opens it with the role a message speaks of; with none chosen when it speaks of none.</summary>
    public Errand OpenFor(Interaction interaction, string text) =>
        new Errand.Open(View(interaction, assistant().NamedIn(InboundText.Clean(text)).FirstOrDefault(), null), speech.Words(interaction));

    /// <summary>Shows what others will see; null while no role is chosen.</summary>
    public Errand? Preview(Interaction interaction, InteractionView view) =>
        RoleChoice.In(assistant().Catalogue, view, Modals.Role) is { } role ? new Errand.Update(View(interaction, role, AspectIn(view)), speech.Words(interaction)) : null;

    /// <summary>Posts the card of the chosen role.</summary>
    public async ValueTask<InteractionReply> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken) =>
        RoleChoice.In(assistant().Catalogue, view, Modals.Role) is { } role
            ? await PostAsync(interaction, view, ShareAspect.Of(speech.Suggest(interaction), AspectIn(view)).Words(role), cancellationToken)
            : InteractionReply.Error(Modals.Role, speech.Words(interaction).RoleIsGone);

    /// <summary>Posts an answer where it was pressed, or where the person chooses if it cannot be posted there.</summary>
    public Errand PostHere(Interaction interaction, string user, string words)
    {
        var texts = speech.Words(interaction, words);
        if (sharing.Share(words, note: null, texts.Language) is not { } shared)
            return new Errand.Respond(new SlackMessage(texts.NothingToShare, [new SectionBlock(texts.NothingToShare)]) { ReplaceOriginal = false }, texts);
        var post = SharedMessage.Of(shared, user, words);
        return new Errand.PostHere(post, Modals.Post(texts, words, post.Preview()), texts);
    }

    /// <summary>Posts an answer where the person chose.</summary>
    public async ValueTask<InteractionReply> SubmitElsewhereAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken) =>
        view.PrivateMetadata is { Length: > 0 } words ? await PostAsync(interaction, view, words, cancellationToken) : InteractionReply.Nothing;

    private async ValueTask<InteractionReply> PostAsync(Interaction interaction, InteractionView view, string words, CancellationToken cancellationToken) =>
        sharing.Share(words, view.State?.Field(Modals.Note)?.Value, speech.LanguageOf(interaction)) is { } shared
            ? await posts.SendAsync(interaction, user => SharedMessage.Of(shared, user, words), cancellationToken)
            : InteractionReply.Error(Modals.Conversation, speech.Words(interaction).NothingToShare);

    private ModalView View(Interaction interaction, Role? role, string? side)
    {
        var aspect = ShareAspect.Of(speech.Suggest(interaction), side);
        var shared = role is null ? null : sharing.Share(aspect.Words(role), note: null, speech.LanguageOf(interaction));
        return Modals.Share(
            speech.Words(interaction),
            role is null ? null : RoleChoice.Option(assistant().Catalogue, role),
            aspect,
            shared is null || interaction.User?.Id is not { } user ? [] : SharedMessage.Of(shared, user, question: "").Preview());
    }

    private static string? AspectIn(InteractionView view) => view.State?.Field(Modals.Aspect)?.SelectedOption?.Value;
}
