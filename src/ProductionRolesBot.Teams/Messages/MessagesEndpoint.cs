using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Takes an activity and hands on what it leads to, each in the way that the activity asks for.</summary>
internal static class MessagesEndpoint
{
    /// <summary>The channel's whole protocol: a reply is posted to its service, or stands in the response when the activity asks for that.</summary>
    public static async Task<IResult> ReceiveAsync(HttpContext http, TeamsTurn turns, ReplySender sender, ISeenActivities seen)
    {
        var arrival = await Arrival.OfAsync(http);
        if (arrival is not Arrival.Message(var activity))
            return Unreadable(arrival);
        var cancellation = http.RequestAborted;
        // What is asked for in the response must be answered each time; what is posted, once.
        if (activity is { Type: "invoke" } or { DeliveryMode: "expectReplies" })
            return await RespondAsync(activity, await turns.TakeAsync("teams", activity, cancellation), sender, cancellation);
        if (NameOf(activity) is { } name && !await seen.IsFirstAsync(name, cancellation))
            return TypedResults.Empty;

        var turn = await sender.WaitAsync(activity, turns.TakeAsync("teams", activity, cancellation), cancellation);
        // Whatever else goes wrong is in the log: an error would only make the channel show one, or send the message again.
        return turn.Message is { } message && await sender.SendAsync(activity, message, cancellation) == DeliveryOutcome.AddressRefused
            ? TypedResults.Problem("The activity names no serviceUrl that replies may be posted to.", statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Empty;
    }

    /// <summary>For a page in a browser, which can only read the response.</summary>
    public static async Task<IResult> ReceiveInlineAsync(HttpContext http, TeamsTurn turns)
    {
        var arrival = await Arrival.OfAsync(http);
        return arrival is Arrival.Message(var activity) ? Inline(await turns.TakeAsync("browser", activity, http.RequestAborted)) : Unreadable(arrival);
    }

    /// <summary>What tells an activity from every other one, null for one without an id. An edited message keeps its id but is another activity.</summary>
    private static string? NameOf(Activity activity) => string.IsNullOrEmpty(activity.Id)
        ? null
        : $"{activity.Type}\n{activity.Conversation?.Id}\n{activity.Id}\n{(activity.Type == "messageUpdate" ? activity.Text : "")}";

    private static async Task<IResult> RespondAsync(Activity activity, TurnResult turn, ReplySender sender, CancellationToken cancellation)
    {
        if (activity.Type != "invoke")
            return Inline(turn);
        var isDelivered = turn.Message is not { } message || await sender.SendAsync(activity, message, cancellation) == DeliveryOutcome.Delivered;
        // The protocol's word for an operation that this bot does not serve.
        return (isDelivered ? turn.Response : turn.Undelivered) is { } response
            ? new JsonReply(response, ProtocolJson.Compact.GetTypeInfo(response.GetType())!)
            : TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
    }

    private static JsonReply Inline(TurnResult turn) =>
        new(new ExpectedReplies(turn.Message is { } message ? [message.Message] : []), ProtocolJson.Compact.ExpectedReplies);

    private static ProblemHttpResult Unreadable(Arrival arrival) => ((Arrival.Unreadable)arrival).Response;
}
