using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>One turn: an activity in, what it leads to out. Sending is the endpoint's business.</summary>
internal sealed class TeamsTurn(RoleAnswers answers, Reception reception, InvokeTurn invokes, TeamsOptions options)
{
    /// <summary>What an activity leads to; nothing for the kinds that this bot has no use for, such as reactions and deletions.</summary>
    /// <param name="channel">The door it came through, whatever the activity says of itself.</param>
    /// <param name="activity">What came.</param>
    /// <param name="cancellation">Ends the wait for the memory.</param>
    public async ValueTask<TurnResult> TakeAsync(string channel, Activity activity, CancellationToken cancellation) => activity switch
    {
        { Type: "message" } or { Type: "messageUpdate", ChannelData.EventType: "editMessage" } => new TurnResult(await AnswerAsync(channel, activity, cancellation)),
        { Type: "conversationUpdate" or "installationUpdate" } => new TurnResult(await reception.GreetAsync(activity, cancellation)),
        { Type: "invoke" } => await invokes.TakeAsync(channel, activity, cancellation),
        _ => default,
    };

    private async ValueTask<Outgoing?> AnswerAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        if (TeamsBot.Hear(activity) is not { } heard)
            return null;
        var (turn, card) = await answers.AskAsync(channel, activity, heard.Utterance, heard.Button, cancellation);
        return new Outgoing(ReplyActivity.To(activity, card), turn.Answer)
        {
            InPublic = activity is { IsGroup: true, ChannelId: "msteams" } ? ReplyActivity.To(activity, Short(turn, heard.Utterance.Text)) : null,
            // Where buttons arrive as messages, their answer still takes the place of the card.
            InPlaceOf = heard.Button is not null && activity is { IsGroup: false, ChannelId: "msteams", ReplyToId: { Length: > 0 } pressed } ? pressed : null,
        };
    }

    /// <summary>
    /// What a whole group can bear: the sentence that answers, what to double-check, and the way to the rest. What rests on the
    /// role that the person once named is not even that: they see it in the private chat.
    /// </summary>
    private AdaptiveCard Short(Turn turn, string question)
    {
        var words = CardWords.For(turn.Answer);
        var answer = turn.RestsOnMine
            ? new Answer(turn.Answer.Kind, words.ForYouAlone) { Language = turn.Answer.Language }
            : turn.Answer with { Blocks = [], FollowUps = [] };
        var card = AdaptiveCardRenderer.Render(answer, new CardRequest(Question: null));
        return string.IsNullOrEmpty(options.AppId) ? card : card with { Actions = [new CardAction.OpenUrl(words.OpenInPrivate, PrivateChat.With(options, question))] };
    }
}
