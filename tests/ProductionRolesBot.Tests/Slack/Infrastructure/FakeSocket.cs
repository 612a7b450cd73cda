using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Slack's end of one Socket Mode connection.</summary>
internal sealed class FakeSocket(WebSocket socket)
{
    private readonly Channel<JsonElement> received = Channel.CreateUnbounded<JsonElement>();

    /// <summary>Reads until the connection ends, and only while it reads does it answer pings.</summary>
    public async Task ReadAsync(CancellationToken stopping)
    {
        var buffer = new byte[128 * 1024];
        try
        {
            while (await ReadAsync(buffer, stopping) is > 0 and var length)
                await received.Writer.WriteAsync(JsonDocument.Parse(buffer.AsMemory(0, length).ToArray()).RootElement, stopping);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The bot, the test or the network has ended it.
        }
    }

    public Task SendAsync(object envelope, int fragments = 1) => SendTextAsync(JsonSerializer.Serialize(envelope), fragments);

    public async Task SendTextAsync(string text, int fragments)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var size = bytes.Length / fragments + 1;
        for (var start = 0; start < bytes.Length; start += size)
        {
            var end = Math.Min(bytes.Length, start + size);
            await socket.SendAsync(bytes[start..end], WebSocketMessageType.Text, end == bytes.Length, TestContext.Current.CancellationToken);
        }
    }

    public async Task<JsonElement> ReceiveAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        return await received.Reader.ReadAsync(patience.Token);
    }

    public void Abort() => socket.Abort();

    /// <summary>The length of the next message; zero when there is none.</summary>
    private async Task<int> ReadAsync(byte[] buffer, CancellationToken stopping)
    {
        for (var length = 0; ;)
        {
            var read = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), stopping);
            length += read.Count;
            if (read.MessageType is WebSocketMessageType.Close || read.EndOfMessage)
                return length;
        }
    }
}
