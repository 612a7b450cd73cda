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
    /// <summary>Answers <c>task/fetch</c>; null for a button that is not ours.</summary>
    public InvokeResponse? Open(Activity activity, JsonElement data) => Press(activity, data) switch
    {
        { Button.Dialog: DialogName.Share } press => new TaskResponse(ShareDialog.Open(press)),
        { Button.Dialog: DialogName.Compare } press => new TaskResponse(CompareDialog.Open(press)),
        { Button.Dialog: DialogName.Focus } press => new TaskResponse(focus.Open(press)),
        _ => null,
    };

    /// <summary>Answers <c>task/submit</c>; no response for a button that is not ours.</summary>
    public async ValueTask<TurnResult> SubmitAsync(Activity activity, JsonElement data, CancellationToken cancellation) => Press(activity, data) switch
    {
        { Button.Dialog: DialogName.Preview } press => TurnResult.Of(new TaskResponse(ShareDialog.Preview(sharing, press, await readers(activity, cancellation)))),
        { Button.Dialog: DialogName.Post } press => ShareDialog.Post(sharing, press),
        { Button.Dialog: DialogName.FocusPreview } press => TurnResult.Of(new TaskResponse(focus.Preview(press, await readers(activity, cancellation)))),
        { Button.Dialog: DialogName.FocusPost } press => await focus.PostAsync(press, cancellation),
        { Button.Dialog: DialogName.Compare } press => TurnResult.Of(new TaskResponse(CompareDialog.Submit(press))),
        _ => default,
    };

    private DialogPress? Press(Activity activity, JsonElement data) => TeamsBot.Pressed(data) is { } button ? new DialogPress(current(), button, activity, data) : null;
}
