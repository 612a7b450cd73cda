using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Leads through the dialogs that buttons open.</summary>
internal sealed class DialogTurn(Func<RoleAssistant> current, CardSharing sharing, FocusDialog focus, CountReaders readers)
{
    /// <summary>What was pressed; null for a button that is not ours.</summary>
    public DialogPress? Press(Activity activity, JsonElement data) => TeamsBot.Pressed(data) is { } button ? new DialogPress(current(), button, activity, data) : null;

    /// <summary>Answers <c>task/fetch</c>; null for a button that opens nothing.</summary>
    public TaskResponse? Open(DialogPress press) => press.Button.Dialog switch
    {
        DialogName.Share => new TaskResponse(ShareDialog.Open(press)),
        DialogName.Compare => new TaskResponse(CompareDialog.Open(press)),
        DialogName.Focus => new TaskResponse(focus.Open(press)),
        _ => null,
    };

    /// <summary>Answers <c>task/submit</c>; no response for a button that leads no further.</summary>
    public async ValueTask<TurnResult> SubmitAsync(DialogPress press, CancellationToken cancellation) => press.Button.Dialog switch
    {
        DialogName.Preview => TurnResult.Of(new TaskResponse(ShareDialog.Preview(sharing, press, await readers(press.Activity, cancellation)))),
        DialogName.Post => ShareDialog.Post(sharing, press),
        DialogName.FocusPreview => TurnResult.Of(new TaskResponse(focus.Preview(press, await readers(press.Activity, cancellation)))),
        DialogName.FocusPost => await focus.PostAsync(press, cancellation),
        DialogName.Compared => TurnResult.Of(new TaskResponse(CompareDialog.Submit(press))),
        _ => default,
    };
}
