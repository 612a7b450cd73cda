using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Commands;

/// <summary>Answers the slash command in the reply itself: the catalogue is in memory, so there is nothing to wait for.</summary>
internal sealed class SlashCommands(Conversations conversations)
{
    /// <summary>The answer, for the person alone.</summary>
    public async ValueTask<SlackMessage> AnswerAsync(SlashCommand command, CancellationToken cancellationToken)
    {
        var words = RoleCommand.ToUtterance(command.Text);
        var turn = await conversations.AskAsync(command.Tenant.InstallationId, command.ChannelId, command.UserId, words, cancellationToken);
        var card = BlockKitRenderer.Render(turn.Answer, turn.Conversation.LastQuestion ?? words, CardOffering.For(turn, words));
        return new SlackMessage(card.Text, card.Blocks);
    }
}
