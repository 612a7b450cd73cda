using ProductionRolesBot.Roles;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>One turn: an activity in, the reply to it out. Sending is the endpoint's business.</summary>
internal sealed class TeamsTurn(AskInConversation ask)
{
    /// <summary>The reply to an activity; null when nothing was said to the bot.</summary>
    /// <param name="channel">The door it came through, whatever the activity says of itself.</param>
    /// <param name="activity">What came.</param>
    /// <param name="cancellation">Ends the wait for the memory.</param>
    public async ValueTask<ReplyActivity?> ReplyAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        if (TeamsBot.Hear(activity) is not { } heard)
            return null;

        // In a group each person has a conversation of their own: "it" is what they spoke of, not their neighbour.
        var key = new ConversationKey(channel, activity.Tenant, activity.Conversation?.Id ?? "", activity.Person);
        var turn = await ask(key, heard.Utterance, cancellation);
        var card = AdaptiveCardRenderer.Render(turn.Answer, new CardRequest(
            turn.Conversation.LastQuestion,
            heard.Button?.Part ?? 1,
            CatalogueHasChanged: heard.Button?.Catalogue is { } seen && seen != turn.Answer.Version?.Hash));
        return ReplyActivity.To(activity, card);
    }
}
