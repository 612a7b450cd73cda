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
internal sealed class MessageDesk(Conversations conversations, Func<RoleAssistant> assistant, SlackApi api)
{
    public async Task<Send?> PrepareAsync(MessageEvent message, bool isMention, EventOrigin origin, CancellationToken cancellationToken)
    {
        if (message is not { User: { } user, Channel: { } channel, Ts: { } ts, Subtype: null, BotId: null } || user == origin.Installation.BotUserId)
            return null;
        if (!isMention && message.ChannelType is not "im")
            return null;

        // Whoever belongs to another company may read the channel, but not this company's catalogue.
        if (origin is { IsReadByOthers: true, TeamId: { } home } && message.UserTeam is { } team && team != home)
            return null;

        var token = origin.Installation.BotToken;
        var question = new Question(channel, message.ThreadTs ?? ts, ts);
        var isAnswered = origin.WasBegun ? await api.IsAnsweredAsync(token, question, origin.Installation.BotUserId, cancellationToken) : false;
        if (isAnswered is true)
            return null;

        var words = InboundText.Clean(message.Text);
        var turn = await conversations.AskAsync(origin.Installation.Id, isMention ? $"{channel}/{question.Thread}" : channel, user, words, cancellationToken);
        var standingAlone = turn.Conversation.LastQuestion ?? words;
        var isForPersonAlone = origin.IsReadByOthers || (isMention && turn.RestsOnMine);
        // What one person alone was shown stands in no thread.
        var mayBeAnswered = isAnswered is null || (isForPersonAlone && origin.WasBegun);
        var card = mayBeAnswered
            ? BlockKitRenderer.Render(turn.Answer.Interrupted(standingAlone), standingAlone)
            : BlockKitRenderer.Render(turn.Answer, standingAlone, Offers(message, turn, words, origin));
        return mayBeAnswered || isForPersonAlone
            ? cancellation => api.PostEphemeralAsync(token, channel, user, message.ThreadTs, card, cancellation)
            : cancellation => api.PostAnswerAsync(token, question, card, cancellation);
    }

    /// <summary>What rests on the person's own role is told to them alone in a channel, and is theirs to post.</summary>
    private CardOffers Offers(MessageEvent message, Turn turn, string words, EventOrigin origin) =>
        message.ChannelType is "im" ? CardOffers.Focus | CardOffers.Markdown
        : turn.RestsOnMine && !origin.IsReadByOthers ? CardOffering.ForOneAskedOpenly(assistant(), turn, words)
        : CardOffers.None;
}
