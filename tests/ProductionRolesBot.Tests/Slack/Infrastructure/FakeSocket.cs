using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Slack's end of one Socket Mode connection.</summary>
internal sealed class FakeSocket(WebSocket socket)
{
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
        var buffer = new byte[128 * 1024];
        var length = 0;
        WebSocketReceiveResult read;
        do
        {
            read = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), patience.Token);
            length += read.Count;
        }
        while (!read.EndOfMessage);
        return JsonDocument.Parse(buffer.AsMemory(0, length)).RootElement;
    }

    public void Abort() => socket.Abort();
}
