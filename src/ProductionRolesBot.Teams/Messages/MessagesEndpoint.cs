using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Takes an activity and hands the reply on, each in the way that the activity asks for.</summary>
internal static class MessagesEndpoint
{
    /// <summary>The channel's whole protocol: a reply is posted to its service, or stands in the response when the activity asks for that.</summary>
    public static async Task<IResult> ReceiveAsync(HttpContext http, TeamsTurn turn, ConnectorClient connector)
    {
        var arrival = await Arrival.OfAsync(http);
        if (arrival is not Arrival.Message(var activity))
            return Unreadable(arrival);
        // An invoke waits for a body that this bot does not have yet; the protocol's word for that is 501.
        if (activity.Type == "invoke")
            return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);

        var reply = await turn.ReplyAsync("teams", activity, http.RequestAborted);
        if (activity.DeliveryMode == "expectReplies")
            return Inline(reply);
        if (reply is null)
            return TypedResults.Ok();
        var delivery = await connector.ReplyAsync(activity, reply, http.RequestAborted);
        // Whatever else went wrong is in the log: an error would only make the channel show one, or send the message again.
        return delivery.Outcome == DeliveryOutcome.AddressRefused
            ? TypedResults.Problem("The activity names no serviceUrl that replies may be posted to.", statusCode: StatusCodes.Status400BadRequest)
            : TypedResults.Ok();
    }

    /// <summary>For a page in a browser, which can only read the response.</summary>
    public static async Task<IResult> ReceiveInlineAsync(HttpContext http, TeamsTurn turn)
    {
        var arrival = await Arrival.OfAsync(http);
        return arrival is Arrival.Message(var activity) ? Inline(await turn.ReplyAsync("browser", activity, http.RequestAborted)) : Unreadable(arrival);
    }

    private static JsonHttpResult<ExpectedReplies> Inline(ReplyActivity? reply) =>
        TypedResults.Json(new ExpectedReplies(reply is null ? [] : [reply]), ProtocolJson.Compact.ExpectedReplies);

    private static ProblemHttpResult Unreadable(Arrival arrival) => ((Arrival.Unreadable)arrival).Response;
}
