using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Leads through the dialogs that buttons open.</summary>
internal static class DialogTurn
{
    /// <summary>Answers <c>task/fetch</c>; null for a button that is not ours.</summary>
    public static InvokeResponse? Open(RoleAssistant assistant, JsonElement data, string? locale) => TeamsBot.Pressed(data) switch
    {
        { Dialog: DialogName.Share } button => new TaskResponse(ShareDialog.Open(button)),
        { Dialog: DialogName.Compare } button => new TaskResponse(CompareDialog.Open(assistant, RoleOf(assistant, button, locale), locale)),
        _ => null,
    };

    /// <summary>Answers <c>task/submit</c>; no response for a button that is not ours.</summary>
    public static TurnResult Submit(RoleAssistant assistant, Activity activity, JsonElement data) => TeamsBot.Pressed(data) switch
    {
        { Dialog: DialogName.Preview } button => TurnResult.Of(new TaskResponse(ShareDialog.Preview(assistant, button, data, activity.Locale))),
        { Dialog: DialogName.Post } button => new TurnResult(
            new Outgoing(ReplyActivity.To(activity, ShareDialog.Card(assistant, button, data, activity.Locale)), Answer: null),
            new TaskResponse(TaskStep.Say(DialogWords.Posted))),
        { Dialog: DialogName.Compare } => TurnResult.Of(new TaskResponse(Compared(assistant, data, activity.Locale))),
        _ => default,
    };

    private static TaskStep Compared(RoleAssistant assistant, JsonElement data, string? locale) =>
        CompareDialog.Chosen(assistant, data) is var (first, second)
            ? TaskStep.Show(DialogWords.CompareTitle, CompareDialog.Result(assistant, first, second, locale))
            : CompareDialog.Open(assistant, first: null, locale);

    /// <summary>The role of the card whose button was pressed: the one that its question is about.</summary>
    private static Roles.Catalogue.Role? RoleOf(RoleAssistant assistant, ButtonData button, string? locale) =>
        assistant.Ask(new Utterance(button.Utterance, locale), Conversation.New).Answer.Roles is [var only, ..] ? assistant.Catalogue.Find(only) : null;
}
