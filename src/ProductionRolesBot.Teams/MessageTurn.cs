using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Dialogs;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>One turn of a message: somebody typed, or pressed a button where a client hands presses on as messages.</summary>
internal sealed class MessageTurn(RoleAnswers answers, DialogInChat dialogs, TeamsOptions options)
{
    /// <summary>What is said to it; null where the bot is not meant.</summary>
    public async ValueTask<Outgoing?> TakeAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        if (TeamsBot.Hear(activity) is not { } heard)
            return null;
        if (heard.Button is { Dialog: not null })
        {
            if (dialogs.Question(activity) is { } question)
                heard = heard with { Utterance = question };
            else if (await dialogs.TakeAsync(activity, cancellation) is { } step)
                return step;
        }

        var (turn, card) = await answers.AskAsync(channel, activity, heard.Utterance, heard.Button, cancellation);
        return new Outgoing(ReplyActivity.To(activity, card), turn.Answer)
        {
            InPublic = activity.IsGroupInTeams ? ReplyActivity.To(activity, Short(turn, heard.Utterance.Text)) : null,
            // Where buttons arrive as messages, their answer still takes the place of the card.
            InPlaceOf = heard.Button is null ? null : activity.PressedInPrivate,
        };
    }

    /// <summary>
    /// What a whole group can bear: the sentence that answers, what to double-check, and the way to the rest. What rests on the
    /// role that the person once named is not even that: they see it in the private chat.
    /// </summary>
    private AdaptiveCard Short(Turn turn, string question)
    {
        var answer = turn.RestsOnMine
            ? new Answer(turn.Answer.Kind, CardWords.For(turn.Answer).ForYouAlone) { Language = turn.Answer.Language }
            : turn.Answer with { Blocks = [], FollowUps = [] };
        return AdaptiveCardRenderer.Render(answer, new CardRequest(Question: null)).WithWayTo(options, question);
    }
}
