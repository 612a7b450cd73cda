using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>One turn: an activity in, what it leads to out. Sending is the endpoint's business.</summary>
internal sealed class TeamsTurn(MessageTurn messages, Reception reception, InvokeTurn invokes)
{
    /// <summary>What an activity leads to; nothing for the kinds that this bot has no use for, such as reactions and deletions.</summary>
    /// <param name="channel">The door it came through, whatever the activity says of itself.</param>
    /// <param name="activity">What came.</param>
    /// <param name="cancellation">Ends the wait for the memory.</param>
    public async ValueTask<TurnResult> TakeAsync(string channel, Activity activity, CancellationToken cancellation) => activity switch
    {
        { Type: "message" } or { Type: "messageUpdate", ChannelData.EventType: "editMessage" } => new TurnResult(await messages.TakeAsync(channel, activity, cancellation)),
        { Type: "conversationUpdate" or "installationUpdate" } => new TurnResult(await reception.GreetAsync(activity, cancellation)),
        { Type: "invoke" } => await invokes.TakeAsync(channel, activity, cancellation),
        _ => default,
    };
}
