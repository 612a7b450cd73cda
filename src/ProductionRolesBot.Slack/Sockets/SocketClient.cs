using System.Net.WebSockets;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Sockets;

/// <summary>Connects to Slack: asks where, then opens a socket that notices when the other end is gone.</summary>
internal sealed class SocketClient(SlackApi api, SlackOptions options)
{
    /// <summary>How long nothing may be sent before Slack is asked for a sign of life. Our own number.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(10);

    /// <summary>How long that sign is waited for: a connection that died silently would look alive for hours. Our own number.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(20);

    /// <exception cref="SlackApiException">Slack said no, or could not be asked.</exception>
    /// <exception cref="WebSocketException">The address it named took no connection.</exception>
    public async Task<WebSocket> ConnectAsync(CancellationToken cancellationToken)
    {
        var reply = await api.CallAsync("apps.connections.open", options.AppToken ?? "", [], SlackJson.Wire.ConnectionsOpenReply, cancellationToken);
        var socket = new ClientWebSocket { Options = { KeepAliveInterval = KeepAlive, KeepAliveTimeout = LongestSilence } };
        try
        {
            await socket.ConnectAsync(new Uri(reply.Url ?? ""), cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
