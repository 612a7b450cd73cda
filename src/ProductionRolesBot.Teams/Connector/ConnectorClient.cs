using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Polly.Timeout;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Room 7: posts to the channel's service. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</summary>
internal sealed partial class ConnectorClient(HttpMessageInvoker http, ServiceAddress addresses, ConnectorMetrics metrics, ILogger<ConnectorClient> logger)
{
    /// <summary>The service hands out no more at a time.</summary>
    private const int MembersAtOnce = 500;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Posts an answer to a message; into its conversation where there is no message to answer.</summary>
    public Task<Delivery> ReplyAsync(Activity activity, ReplyActivity reply, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, activity, Path(reply.ReplyToId), reply, cancellation);

    /// <summary>Posts what only the person who wrote sees, in a conversation of several. https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages</summary>
    public Task<Delivery> ReplyPrivatelyAsync(Activity activity, ReplyActivity reply, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, activity, Path(null) + "?isTargetedActivity=true", reply, cancellation);

    /// <summary>Puts an answer in the place of a message that the bot has posted, for everyone who sees it.</summary>
    public Task<Delivery> UpdateAsync(Activity activity, string id, ReplyActivity reply, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Put, activity, Path(id), reply with { Id = id }, cancellation);

    /// <summary>Shows for some three seconds that the bot is busy.</summary>
    public Task<Delivery> ShowTypingAsync(Activity activity, CancellationToken cancellation) =>
        SendAsync(HttpMethod.Post, activity, Path(null), ReplyActivity.Typing(activity), cancellation);

    /// <summary>Everyone who reads the conversation; null where the service does not say.</summary>
    public async Task<ImmutableArray<ConversationMember>?> MembersAsync(Activity activity, CancellationToken cancellation)
    {
        var members = ImmutableArray.CreateBuilder<ConversationMember>();
        for (var next = ""; next is not null;)
        {
            using var request = Request(HttpMethod.Get, activity, $"pagedmembers?pageSize={MembersAtOnce}{(next.Length == 0 ? "" : $"&continuationToken={Uri.EscapeDataString(next)}")}");
            var (outcome, body) = await CallAsync(request, cancellation);
            if (outcome != DeliveryOutcome.Delivered || Read(body, ProtocolJson.Default.MembersPage) is not { } page)
                return null;
            members.AddRange((page.Members ?? []).OfType<ConversationMember>());
            next = string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken;
        }

        return members.DrainToImmutable();
    }

    private static string Path(string? id) => string.IsNullOrEmpty(id) ? "activities" : $"activities/{Uri.EscapeDataString(id)}";

    private async Task<Delivery> SendAsync(HttpMethod method, Activity activity, string path, ReplyActivity reply, CancellationToken cancellation)
    {
        using var request = Request(method, activity, path);
        request?.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ProtocolJson.Compact.ReplyActivity)) { Headers = { ContentType = Json } };
        var (outcome, body) = await CallAsync(request, cancellation);
        if (outcome != DeliveryOutcome.Delivered)
            metrics.Failed(outcome);
        // The id of what was posted. Teams may say nothing at all.
        return new Delivery(outcome, Read(body, ProtocolJson.Default.ResourceResponse)?.Id);
    }

    /// <summary>A call about the conversation of an activity; null where the activity names no address that may be called.</summary>
    private HttpRequestMessage? Request(HttpMethod method, Activity activity, string path) =>
        addresses.Root(activity.ServiceUrl) is { } root && activity.Conversation?.Id is { Length: > 0 } conversation
            ? new HttpRequestMessage(method, new Uri($"{root.AbsoluteUri}v3/conversations/{Uri.EscapeDataString(conversation)}/{path}"))
            : null;

    private async Task<(DeliveryOutcome Outcome, byte[] Body)> CallAsync(HttpRequestMessage? request, CancellationToken cancellation)
    {
        if (request is null)
            return (DeliveryOutcome.AddressRefused, []);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
                return (DeliveryOutcome.Delivered, await response.Content.ReadAsByteArrayAsync(cancellation));
            Log.Refused(logger, request.RequestUri!.Host, (int)response.StatusCode);
            return (DeliveryOutcome.Refused, []);
        }
        catch (SignInException reason)
        {
            Log.NotSignedIn(logger, reason.Message);
            return (DeliveryOutcome.Failed, []);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException || IsTimeout(exception, cancellation))
        {
            Log.Failed(logger, request.RequestUri!.Host, exception);
            return (DeliveryOutcome.Failed, []);
        }
    }

    private static bool IsTimeout(Exception exception, CancellationToken cancellation) =>
        exception is OperationCanceledException && !cancellation.IsCancellationRequested;

    private static T? Read<T>(byte[] body, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
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

        [LoggerMessage(LogLevel.Error, "The bot cannot sign in to the channel's service, so no answer leaves it. {Reason}")]
        public static partial void NotSignedIn(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A message could not be brought to the channel's service at {Host}")]
        public static partial void Failed(ILogger logger, string host, Exception exception);
    }
}
