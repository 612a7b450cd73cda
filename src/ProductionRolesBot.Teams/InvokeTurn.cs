using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Dialogs;
using ProductionRolesBot.Teams.Feedback;
using ProductionRolesBot.Teams.MessagingExtensions;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>One turn of an invoke: somebody pressed, typed or chose something, and waits for the answer.</summary>
internal sealed class InvokeTurn(RoleAnswers answers, Func<RoleAssistant> current, DialogTurn dialogs, IFeedbackBook feedback)
{
    /// <summary>The answer; without a response when the operation is none of those this bot serves.</summary>
    public async ValueTask<TurnResult> TakeAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        var value = activity.Value;
        return activity.Name switch
        {
            "adaptiveCard/action" => TurnResult.Of(await PressAsync(channel, activity, cancellation)),
            "message/submitAction" => TurnResult.Of(await RateAsync(channel, activity, cancellation)),
            "task/submit" when dialogs.Press(activity, value.At("data")) is { } press => await dialogs.SubmitAsync(press, cancellation),
            "task/fetch" when dialogs.Press(activity, value.At("data")) is { } press => new TurnResult(null, dialogs.Open(press)),
            "application/search" => TurnResult.Of(RoleSearch.Choices(current(), value)),
            "composeExtension/query" => TurnResult.Of(RoleSearch.Find(current(), value, activity.Locale)),
            "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" => TurnResult.Of(LinkUnfurling.Show(current(), value, activity.Locale)),
            "composeExtension/fetchTask" => new TurnResult(null, RoleCommands.Open(current(), value, activity.Locale)),
            "composeExtension/submitAction" => new TurnResult(null, RoleCommands.Submit(current(), value, activity.Locale)),
            _ => default,
        };
    }

    /// <summary>Puts the answer in the place of the card that was pressed, for the person who pressed.</summary>
    private async ValueTask<InvokeResponse> PressAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        if (TeamsBot.Pressed(activity.Value.At("action", "data")) is not { } button)
            return new CardErrorResponse(new InvokeError("BadRequest", "The button is not one of this bot's."));
        var (turn, card) = await answers.AskAsync(channel, activity, new Utterance(button.Utterance, activity.Locale), button, cancellation);
        if (Pressed(activity) is { } message)
            feedback.Remember(message, ShownAnswer.Of(turn.Answer));
        return new CardResponse(card);
    }

    private async ValueTask<InvokeResponse> RateAsync(string channel, Activity activity, CancellationToken cancellation)
    {
        if (Pressed(activity) is { } message && FeedbackReader.Read(activity.Value) is { } opinion)
            await feedback.KeepAsync(new ConversationKey(channel, activity.Tenant, message.Conversation, activity.Person), message, opinion, cancellation);
        return new NothingToSay();
    }

    /// <summary>The message that holds what was pressed; null when the channel does not say.</summary>
    private static PostedMessage? Pressed(Activity activity) =>
        activity.ReplyToId is { Length: > 0 } id ? new PostedMessage(activity.Tenant, activity.Conversation?.Id ?? "", id) : null;
}
