using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Answers what was pressed or chosen. A button says words that the person could have typed.</summary>
internal sealed class ActionDesk(Conversations conversations, ShareModal share, FocusModal focus, ModalSpeech speech)
{
    public async ValueTask<InteractionResult> AnswerAsync(Interaction interaction, BlockAction action, CancellationToken cancellationToken)
    {
        // A button says its words; choosing a role says the words that ask for it.
        var words = action.SelectedOption?.Value is { } chosen ? speech.WordsFor(interaction, chosen) : action.Value;
        if (words is not { Length: > 0 } || interaction.User?.Id is not { } user)
            return InteractionResult.Nothing;
        return action.ActionId switch
        {
            ActionIds.ShowAll => InteractionResult.Of(new Errand.Open(speech.Whole(interaction, words), speech.Words(interaction, words))),
            ActionIds.PostHere => InteractionResult.Of(share.PostHere(interaction, user, words)),
            ActionIds.Focus => InteractionResult.Of(focus.Open(interaction, words)),
            _ when interaction.ResponseUrl is null => await ShowAsync(interaction, user, words, cancellationToken),
            _ => await RespondAsync(interaction, words, replace: interaction.Container is { IsEphemeral: true }, cancellationToken),
        };
    }

    /// <summary>What a message speaks of, for the one who asked.</summary>
    public ValueTask<InteractionResult> ExplainAsync(Interaction interaction, string text, CancellationToken cancellationToken) =>
        RespondAsync(interaction, speech.WordsAbout(interaction, InboundText.Clean(text)), replace: false, cancellationToken);

    /// <summary>On the home tab and in a window the answer is shown in another window.</summary>
    private async ValueTask<InteractionResult> ShowAsync(Interaction interaction, string user, string words, CancellationToken cancellationToken)
    {
        var turn = await conversations.AskAsync(interaction.Tenant.InstallationId, Conversations.Alone, user, words, cancellationToken);
        var texts = speech.Words(interaction, words);
        return InteractionResult.Of(new Errand.Open(Modals.Whole(texts, BlockKitRenderer.RenderWhole(turn.Answer)), texts));
    }

    private async ValueTask<InteractionResult> RespondAsync(Interaction interaction, string words, bool replace, CancellationToken cancellationToken)
    {
        var turn = await conversations.AskAsync(interaction.Tenant.InstallationId, interaction.Channel?.Id ?? "", interaction.User?.Id ?? "", words, cancellationToken);
        var card = BlockKitRenderer.Render(turn.Answer, turn.Conversation.LastQuestion ?? words, CardOffering.For(turn, words));
        return InteractionResult.Of(new Errand.Respond(new SlackMessage(card.Text, card.Blocks) { ReplaceOriginal = replace }, speech.Words(interaction, words)));
    }
}
