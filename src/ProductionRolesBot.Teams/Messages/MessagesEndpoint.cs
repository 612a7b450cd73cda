using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Takes an activity and hands the reply on, each in the way that the activity asks for.</summary>
internal static class MessagesEndpoint
{
    /// <summary>Largest body, in bytes. A Teams message has at most 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>The channel's whole protocol: a reply is posted to its service, or stands in the response when the activity asks for that.</summary>
    public static async Task<IResult> ReceiveAsync(HttpContext http, TeamsTurn turn, ConnectorClient connector)
    {
        var (activity, refusal) = await ReadAsync(http);
        if (activity is null)
            return refusal!;
        // An invoke waits for a body that this bot does not have yet; the protocol's word for that is 501.
        if (activity.Type == "invoke")
            return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);

        var reply = await turn.ReplyAsync("teams", activity, http.RequestAborted);
        if (activity.DeliveryMode == "expectReplies")
            return Inline(reply);
        return reply is null ? TypedResults.Ok() : Delivered(await connector.ReplyAsync(activity, reply, http.RequestAborted));
    }

    /// <summary>For a page in a browser, which can only read the response.</summary>
    public static async Task<IResult> ReceiveInlineAsync(HttpContext http, TeamsTurn turn)
    {
        var (activity, refusal) = await ReadAsync(http);
        return activity is null ? refusal! : Inline(await turn.ReplyAsync("browser", activity, http.RequestAborted));
    }

    private static JsonHttpResult<ExpectedReplies> Inline(ReplyActivity? reply) =>
        TypedResults.Json(new ExpectedReplies(reply is null ? [] : [reply]), ProtocolJson.Compact.ExpectedReplies);

    private static IResult Delivered(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Delivered => TypedResults.Ok(),
        DeliveryOutcome.AddressRefused => Problem(StatusCodes.Status400BadRequest, "The activity names no serviceUrl that replies may be posted to."),
        _ => Problem(StatusCodes.Status502BadGateway, "The channel's service did not take the reply."),
    };

    private static async Task<(Activity? Activity, ProblemHttpResult? Refusal)> ReadAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            return (null, Problem(StatusCodes.Status405MethodNotAllowed, "Activities are posted."));
        }

        if (!http.Request.HasJsonContentType())
            return (null, Problem(StatusCodes.Status415UnsupportedMediaType, "An activity is application/json."));
        if (http.Request.ContentLength > MostBytes)
            return (null, TooLarge());
        try
        {
            var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, ProtocolJson.Default.Activity, http.RequestAborted);
            return string.IsNullOrEmpty(activity?.Type)
                ? (null, Problem(StatusCodes.Status400BadRequest, "An activity is an object with a type."))
                : (activity, null);
        }
        catch (JsonException)
        {
            return (null, Problem(StatusCodes.Status400BadRequest, "The body is not an activity in JSON."));
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooLarge());
        }
    }

    private static ProblemHttpResult TooLarge() => Problem(StatusCodes.Status413PayloadTooLarge, $"An activity has at most {MostBytes / 1024} KB.");

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
