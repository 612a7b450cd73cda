using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>
/// Answers what was said: a mention in its thread for all who read it, a direct message where it was sent. What would tell
/// everybody the role that a person named in private is for that person alone.
/// </summary>
internal sealed class MessageDesk(AskInConversation ask, Func<RoleAssistant> assistant, SlackApi api)
{
    public async Task AnswerAsync(MessageEvent message, bool isMention, EventOrigin origin, CancellationToken cancellationToken)
    {
        if (message is not { User: { } user, Channel: { } channel, Ts: { } ts, Subtype: null, BotId: null } || user == origin.Installation.BotUserId)
            return;
        if (!isMention && message.ChannelType is not "im")
            return;

        // Whoever belongs to another company may read the channel, but not this company's catalogue.
        if (origin is { IsReadByOthers: true, TeamId: { } home } && message.UserTeam is { } team && team != home)
            return;

        var words = InboundText.Clean(message.Text);
        var thread = message.ThreadTs ?? ts;
        var key = new ConversationKey(SlackChannel.Name, origin.Installation.Id, isMention ? $"{channel}/{thread}" : channel, user);
        var turn = await ask(key, new Utterance(words), cancellationToken);
        // Slack cannot be asked whether an answer has arrived. Given again to the person alone, it is neither lost nor said to all twice.
        var answer = origin.WasBegun ? turn.Answer.AfterInterruption() : turn.Answer;
        var card = BlockKitRenderer.Render(answer, turn.Conversation.LastQuestion ?? words, Offers(message, turn, words, origin));
        await (origin.IsReadByOthers || origin.WasBegun || (isMention && turn.RestsOnMine)
            ? api.PostEphemeralAsync(origin.Installation.BotToken, channel, user, message.ThreadTs, card, cancellationToken)
            : api.PostMessageAsync(origin.Installation.BotToken, channel, thread, card, cancellationToken));
    }

    /// <summary>What rests on the person's own role is told to them alone in a channel, and is theirs to post.</summary>
    private CardOffers Offers(MessageEvent message, Turn turn, string words, EventOrigin origin) =>
        message.ChannelType is "im" ? CardOffers.Focus | CardOffers.Markdown
        : turn.RestsOnMine && !origin.IsReadByOthers ? CardOffering.ForOneAskedOpenly(assistant(), turn, words)
        : CardOffers.None;
}
