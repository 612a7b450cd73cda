using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Leads through the dialogs that buttons open.</summary>
internal sealed class DialogTurn(Func<RoleAssistant> current, CardSharing sharing, FocusDialog focus)
{
    /// <summary>Answers <c>task/fetch</c>; null for a button that is not ours.</summary>
    public InvokeResponse? Open(Activity activity, JsonElement data) => TeamsBot.Pressed(data) switch
    {
        { Dialog: DialogName.Share } button => new TaskResponse(ShareDialog.Open(button)),
        { Dialog: DialogName.Compare } button => new TaskResponse(CompareDialog.Open(current(), RoleOf(current(), button, activity.Locale), activity.Locale)),
        { Dialog: DialogName.Focus } button => new TaskResponse(focus.Open(current(), button, activity, data)),
        _ => null,
    };

    /// <summary>Answers <c>task/submit</c>; no response for a button that is not ours.</summary>
    public async ValueTask<TurnResult> SubmitAsync(Activity activity, JsonElement data, CancellationToken cancellation) => TeamsBot.Pressed(data) switch
    {
        { Dialog: DialogName.Preview } button => TurnResult.Of(new TaskResponse(ShareDialog.Preview(sharing, button, activity, data))),
        { Dialog: DialogName.Post } button => ShareDialog.Post(sharing, button, activity, data),
        { Dialog: DialogName.FocusPreview } button => TurnResult.Of(new TaskResponse(focus.Preview(current(), button, activity, data))),
        { Dialog: DialogName.FocusPost } button => await focus.PostAsync(current(), button, activity, data, cancellation),
        { Dialog: DialogName.Compare } => TurnResult.Of(new TaskResponse(Compared(current(), data, activity.Locale))),
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
