using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Answers what was pressed or chosen. A button says words that the person could have typed.</summary>
internal sealed class ActionDesk(AskInConversation ask, Func<RoleAssistant> assistant, CardSharing sharing, FocusModal focus, Outbox outbox)
{
    public async ValueTask<InteractionReply> AnswerAsync(Interaction interaction, BlockAction action, CancellationToken cancellationToken)
    {
        if (Words(action) is not { Length: > 0 } words || interaction.User?.Id is null)
            return InteractionReply.Nothing;
        switch (action.ActionId)
        {
            case ActionIds.ShowAll:
                outbox.Open(interaction, Whole(words));
                break;
            case ActionIds.PostHere:
                PostHere(interaction, interaction.User.Id, words);
                break;
            case ActionIds.Focus:
                focus.Open(interaction, words);
                break;
            default:
                await ShowAsync(interaction, words, cancellationToken);
                break;
        }

        return InteractionReply.Nothing;
    }

    /// <summary>Which roles a message speaks of, for the one who asked.</summary>
    public async ValueTask<InteractionReply> ExplainAsync(Interaction interaction, string text, CancellationToken cancellationToken)
    {
        await RespondAsync(interaction, InboundText.Clean(text), replace: false, cancellationToken);
        return InteractionReply.Nothing;
    }

    private void PostHere(Interaction interaction, string user, string words)
    {
        if (sharing.Share(words, note: null) is not { } shared)
        {
            outbox.Respond(interaction, new SlackMessage(ModalWords.NothingToShare, [new SectionBlock(ModalWords.NothingToShare)]) { ReplaceOriginal = false });
            return;
        }

        var post = SharedMessage.Of(shared, user, words);
        outbox.PostHere(interaction, post, Modals.Post(words, post.Preview()));
    }

    private async Task ShowAsync(Interaction interaction, string words, CancellationToken cancellationToken)
    {
        if (interaction.ResponseUrl is null)
            outbox.Open(interaction, Whole(words));
        else
            await RespondAsync(interaction, words, replace: interaction.Container is { IsEphemeral: true }, cancellationToken);
    }

    private ModalView Whole(string words) =>
        Modals.Whole(BlockKitRenderer.RenderWhole(assistant().Ask(new Utterance(words), Conversation.New).Answer));

    private async Task RespondAsync(Interaction interaction, string words, bool replace, CancellationToken cancellationToken)
    {
        var key = new ConversationKey(SlackChannel.Name, interaction.Tenant.InstallationId, interaction.Channel?.Id ?? "", interaction.User?.Id ?? "");
        var turn = await ask(key, new Utterance(words), cancellationToken);
        var card = BlockKitRenderer.Render(turn.Answer, turn.Conversation.LastQuestion ?? words, CardOffering.For(turn, words));
        outbox.Respond(interaction, new SlackMessage(card.Text, card.Blocks) { ReplaceOriginal = replace });
    }

    /// <summary>What a button says, or what choosing a role says.</summary>
    private string? Words(BlockAction action)
    {
        if (action.SelectedOption?.Value is not { } chosen)
            return action.Value;
        var catalogue = assistant().Catalogue;
        return catalogue.Find(new RoleId(chosen)) is { } role ? RoleChoice.Words(catalogue, role) : null;
    }
}
