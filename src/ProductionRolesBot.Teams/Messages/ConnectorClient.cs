using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Exit: posts replies to the channel's service. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</summary>
internal sealed partial class ConnectorClient(HttpClient http, ReplyAddress addresses, ILogger<ConnectorClient> logger)
{
    /// <summary>Posts a reply to the activity it answers.</summary>
    public async Task<DeliveryOutcome> ReplyAsync(Activity activity, ReplyActivity reply, CancellationToken cancellation)
    {
        if (addresses.For(activity) is not { } address)
            return DeliveryOutcome.AddressRefused;
        try
        {
            using var response = await http.PostAsJsonAsync(address, reply, ProtocolJson.Compact.ReplyActivity, cancellation);
            if (response.IsSuccessStatusCode)
                return DeliveryOutcome.Delivered;
            Log.Refused(logger, address.Host, (int)response.StatusCode);
        }
        catch (HttpRequestException exception)
        {
            Log.Unreachable(logger, address.Host, exception);
        }

        return DeliveryOutcome.Failed;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The channel's service at {Host} answered a reply with {Status}")]
        public static partial void Refused(ILogger logger, string host, int status);

        [LoggerMessage(LogLevel.Warning, "The channel's service at {Host} could not be reached")]
        public static partial void Unreachable(ILogger logger, string host, Exception exception);
    }
}

/// <summary>What became of a reply.</summary>
internal enum DeliveryOutcome
{
    /// <summary>The service took it.</summary>
    Delivered,

    /// <summary>The activity names no address that may be posted to.</summary>
    AddressRefused,

    /// <summary>The service refused it or was not there.</summary>
    Failed,
}
