using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Leads through the same dialogs by messages, for clients that open none: they hand the press of a button on as it is.</summary>
internal sealed class DialogInChat(DialogTurn dialogs, TeamsOptions options)
{
    /// <summary>What a press asks that has become a question like any other; null for one that goes on here.</summary>
    public Utterance? Question(Activity activity) => dialogs.Press(activity, activity.Value) is { Button.Dialog: DialogName.Compared } press ? CompareDialog.Question(press) : null;

    /// <summary>The first step as a card below everything else, the later ones each in the place of the one before; null for a button that is not ours.</summary>
    public async ValueTask<Outgoing?> TakeAsync(Activity activity, CancellationToken cancellation)
    {
        if (dialogs.Press(activity, activity.Value) is not { } pressed)
            return null;
        var press = pressed with { InChat = true };
        if (dialogs.Open(press) is { } first)
            return Shown(press, first);
        var turn = await dialogs.SubmitAsync(press, cancellation);
        var step = turn.Message ?? (turn.Response is TaskResponse next ? Shown(press, next) : null);
        return step is null ? null : step with { InPlaceOf = activity.PressedInPrivate };
    }

    private Outgoing Shown(DialogPress press, TaskResponse response)
    {
        var words = press.Words;
        var card = response.Task.Value is TaskCard { Title: var title, Card.Content: var content }
            ? content with { Body = [CardText.Heading(title), .. content.Body] }
            : StandaloneCard.Say((string)response.Task.Value, words.Language);
        return new Outgoing(ReplyActivity.To(press.Activity, card), Answer: null)
        {
            // What is only about to be shared is for nobody else's eyes.
            InPublic = press.Activity.IsGroupInTeams
                ? ReplyActivity.To(press.Activity, StandaloneCard.Say(words.InPrivate, words.Language).WithWayTo(options, press.Button.Utterance))
                : null,
        };
    }
}
