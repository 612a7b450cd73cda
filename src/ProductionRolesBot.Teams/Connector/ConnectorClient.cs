using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly.Timeout;
using ProductionRolesBot.Teams.Protocol;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Room 7: posts to the channel's service. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</summary>
internal sealed partial class ConnectorClient(HttpClient http, ServiceAddress addresses, ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Posts an answer to a message; into its conversation where there is no message to answer.</summary>
    public Task<Delivery> ReplyAsync(Activity activity, ReplyActivity reply, CancellationToken cancellation) =>
        SendAsync(activity, Path(reply.ReplyToId), reply, cancellation);

    /// <summary>Posts what only the person who wrote sees, in a conversation of several. https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages</summary>
    public Task<Delivery> ReplyPrivatelyAsync(Activity activity, ReplyActivity reply, CancellationToken cancellation) =>
        SendAsync(activity, Path(null) + "?isTargetedActivity=true", reply, cancellation);

    /// <summary>Shows for some three seconds that the bot is busy.</summary>
    public Task<Delivery> ShowTypingAsync(Activity activity, CancellationToken cancellation) =>
        SendAsync(activity, Path(null), ReplyActivity.Typing(activity), cancellation);

    private static string Path(string? id) => string.IsNullOrEmpty(id) ? "activities" : $"activities/{Uri.EscapeDataString(id)}";

    private async Task<Delivery> SendAsync(Activity activity, string path, ReplyActivity reply, CancellationToken cancellation)
    {
        var delivery = await TrySendAsync(activity, path, reply, cancellation);
        if (delivery.Outcome != DeliveryOutcome.Delivered)
            metrics.Failed(delivery.Outcome);
        return delivery;
    }

    private async Task<Delivery> TrySendAsync(Activity activity, string path, ReplyActivity reply, CancellationToken cancellation)
    {
        if (addresses.Root(activity.ServiceUrl) is not { } root || activity.Conversation?.Id is not { Length: > 0 } conversation)
            return new Delivery(DeliveryOutcome.AddressRefused, null);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, $"v3/conversations/{Uri.EscapeDataString(conversation)}/{path}"));
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ProtocolJson.Compact.ReplyActivity)) { Headers = { ContentType = Json } };
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
                return new Delivery(DeliveryOutcome.Delivered, await IdAsync(response, cancellation));
            Log.Refused(logger, root.Host, (int)response.StatusCode);
            return new Delivery(DeliveryOutcome.Refused, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or MsalException or TimeoutRejectedException || IsTimeout(exception, cancellation))
        {
            Log.Failed(logger, root.Host, exception);
            return new Delivery(DeliveryOutcome.Failed, null);
        }
    }

    private static bool IsTimeout(Exception exception, CancellationToken cancellation) =>
        exception is OperationCanceledException && !cancellation.IsCancellationRequested;

    /// <summary>The id of what was posted. Teams may say nothing at all.</summary>
    private static async Task<string?> IdAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, ProtocolJson.Default.ResourceResponse)?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The channel's service at {Host} refused a message with {Status}")]
        public static partial void Refused(ILogger logger, string host, int status);

        [LoggerMessage(LogLevel.Warning, "A message could not be brought to the channel's service at {Host}")]
        public static partial void Failed(ILogger logger, string host, Exception exception);
    }
}

/// <summary>What became of a message.</summary>
/// <param name="Outcome">Whether it arrived.</param>
/// <param name="Id">The id the service gave it; null when it gave none.</param>
internal readonly record struct Delivery(DeliveryOutcome Outcome, string? Id);

/// <summary>Whether a message arrived.</summary>
internal enum DeliveryOutcome
{
    /// <summary>The service took it.</summary>
    Delivered,

    /// <summary>The activity names no address that may be posted to.</summary>
    AddressRefused,

    /// <summary>The service does not take it, however often it is sent.</summary>
    Refused,

    /// <summary>The service, or whoever hands out tokens for it, was not there.</summary>
    Failed,
}
