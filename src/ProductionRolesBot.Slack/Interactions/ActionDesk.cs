using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Answers what was pressed or chosen. A button says words that the person could have typed.</summary>
internal sealed class ActionDesk(AskInConversation ask, Func<RoleAssistant> assistant, Outbox outbox)
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
                var post = Posted(interaction.User.Id, words, note: null);
                outbox.PostHere(interaction, post, Modals.Post(words, post.Preview()));
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

    /// <summary>The answer as everybody will see it, with who shared it.</summary>
    public SlackMessage Posted(string user, string words, string? note)
    {
        var card = BlockKitRenderer.Render(assistant().Ask(new Utterance(words), Conversation.New).Answer, words, canPost: false);
        var by = ModalWords.SharedBy(Mrkdwn.User(user));
        var line = note is { Length: > 0 } ? Mrkdwn.Of($"{by}\n{note}") : by;
        return new SlackMessage($"{line}\n{card.Text}", [new SectionBlock(line), .. card.Blocks]) { ResponseType = "in_channel" };
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
        var card = BlockKitRenderer.Render(turn.Answer, turn.Conversation.LastQuestion ?? words, canPost: true);
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
