using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Answers what was pressed or chosen. A button says words that the person could have typed.</summary>
internal sealed class ActionDesk(Conversations conversations, Func<RoleAssistant> assistant, CardSharing sharing, FocusModal focus, ModalSpeech speech, Outbox outbox)
{
    public async ValueTask<InteractionReply> AnswerAsync(Interaction interaction, BlockAction action, CancellationToken cancellationToken)
    {
        if (Words(interaction, action) is not { Length: > 0 } words || interaction.User?.Id is null)
            return InteractionReply.Nothing;
        switch (action.ActionId)
        {
            case ActionIds.ShowAll:
                outbox.Open(interaction, speech.Whole(interaction, words), speech.Words(interaction, words));
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
        var texts = speech.Words(interaction, words);
        if (sharing.Share(words, note: null, texts.Language) is not { } shared)
        {
            outbox.Respond(interaction, new SlackMessage(texts.NothingToShare, [new SectionBlock(texts.NothingToShare)]) { ReplaceOriginal = false });
            return;
        }

        var post = SharedMessage.Of(shared, user, words);
        outbox.PostHere(interaction, post, Modals.Post(texts, words, post.Preview()), texts);
    }

    private async Task ShowAsync(Interaction interaction, string words, CancellationToken cancellationToken)
    {
        if (interaction.ResponseUrl is null)
            outbox.Open(interaction, speech.Whole(interaction, words), speech.Words(interaction, words));
        else
            await RespondAsync(interaction, words, replace: interaction.Container is { IsEphemeral: true }, cancellationToken);
    }

    private async Task RespondAsync(Interaction interaction, string words, bool replace, CancellationToken cancellationToken)
    {
        var turn = await conversations.AskAsync(interaction.Tenant.InstallationId, interaction.Channel?.Id ?? "", interaction.User?.Id ?? "", words, cancellationToken);
        var card = BlockKitRenderer.Render(turn.Answer, turn.Conversation.LastQuestion ?? words, CardOffering.For(turn, words));
        outbox.Respond(interaction, new SlackMessage(card.Text, card.Blocks) { ReplaceOriginal = replace });
    }

    /// <summary>What a button says, or what choosing a role says.</summary>
    private string? Words(Interaction interaction, BlockAction action)
    {
        if (action.SelectedOption?.Value is not { } chosen)
            return action.Value;
        return assistant().Catalogue.Find(new RoleId(chosen)) is { } role ? speech.Suggest(interaction).Overview(role).Utterance : null;
    }
}
