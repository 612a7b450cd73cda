using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>What a request turned out to hold.</summary>
internal abstract record Arrival
{
    /// <summary>Largest body, in bytes. A Teams message has at most 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    private Arrival() { }

    /// <summary>An activity.</summary>
    public sealed record Message(Activity Activity) : Arrival;

    /// <summary>Nothing that can be answered, and the status that says why.</summary>
    public sealed record Unreadable(int Status, string Detail) : Arrival
    {
        public ProblemHttpResult Response => TypedResults.Problem(Detail, statusCode: Status);
    }

    /// <summary>Reads a request once, whoever asks first: the door needs to know what it vouches for, the endpoint what to answer.</summary>
    public static async ValueTask<Arrival> OfAsync(HttpContext http)
    {
        if (http.Features.Get<Arrival>() is { } known)
            return known;
        var arrival = await ReadAsync(http);
        http.Features.Set(arrival);
        return arrival;
    }

    private static async ValueTask<Arrival> ReadAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Post;
            return new Unreadable(StatusCodes.Status405MethodNotAllowed, "Activities are posted.");
        }

        if (!http.Request.HasJsonContentType())
            return new Unreadable(StatusCodes.Status415UnsupportedMediaType, "An activity is application/json.");
        if (http.Request.ContentLength > MostBytes)
            return TooLarge();
        try
        {
            var activity = await ReadActivityAsync(http.Request.BodyReader, http.RequestAborted);
            return string.IsNullOrEmpty(activity?.Type)
                ? new Unreadable(StatusCodes.Status400BadRequest, "An activity is an object with a type.")
                : new Message(activity);
        }
        catch (JsonException)
        {
            return new Unreadable(StatusCodes.Status400BadRequest, "The body is not an activity in JSON.");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
    }

    /// <summary>In one piece: it is small, and a reader that can stop anywhere takes half as long again.</summary>
    private static async ValueTask<Activity?> ReadActivityAsync(PipeReader body, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            try
            {
                if (read.IsCompleted)
                    return JsonSerializer.Deserialize(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray(), ProtocolJson.Default.Activity);
            }
            finally
            {
                // Also what cannot be read: the server passes over the rest.
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
    }

    private static Unreadable TooLarge() => new(StatusCodes.Status413PayloadTooLarge, $"An activity has at most {MostBytes / 1024} KB.");
}
