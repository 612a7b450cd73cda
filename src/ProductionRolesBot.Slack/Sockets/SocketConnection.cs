using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Sockets;

/// <summary>One connection to Slack, from its greeting until it ends.</summary>
internal sealed partial class SocketConnection(WebSocket socket, SocketDesk desk, ILogger logger) : IDisposable
{
    /// <summary>Far above anything Slack sends. Our own number.</summary>
    private const int MostBytes = 1024 * 1024;

    private readonly SemaphoreSlim sending = new(1);
    private readonly TaskCompletionSource<bool> ending = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when this connection is about to end; true when another may take its place.</summary>
    public Task<bool> Ending => ending.Task;

    /// <summary>Whether Slack has said hello, and nothing of an end since.</summary>
    public bool IsUp { get; private set; }

    /// <summary>Whether Slack ever said hello on it.</summary>
    public bool WasUp { get; private set; }

    /// <summary>Reads until the connection ends or shall stop; what is being answered then is still answered and acknowledged.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var answering = new List<Task>();
        var stopped = Task.Delay(Timeout.Infinite, stopping);
        try
        {
            for (var reading = ReadAsync(); await Task.WhenAny(reading, stopped) == reading && await reading is { } message; reading = ReadAsync())
            {
                answering.RemoveAll(task => task.IsCompleted);
                answering.Add(TakeAsync(message));
            }
        }
        catch (WebSocketException)
        {
            // The network ends connections too; the one who waits for the ending opens another.
        }
        finally
        {
            IsUp = false;
            ending.TrySetResult(true);
            await Task.WhenAll(answering);
        }
    }

    /// <summary>Closes the connection for good.</summary>
    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    private async Task TakeAsync(byte[] message)
    {
        try
        {
            var envelope = JsonSerializer.Deserialize(message, SlackJson.Wire.SocketEnvelope);
            if (envelope is { Type: "hello" })
                IsUp = WasUp = true;
            else if (envelope is { Type: "disconnect" })
                End(isFollowed: envelope.Reason != "link_disabled");
            else if (envelope is { EnvelopeId: { } id } && await desk.AnswerAsync(envelope, CancellationToken.None) is { } reply)
                await AcknowledgeAsync(new SocketAcknowledgement(id, envelope.AcceptsResponsePayload ? reply.Payload : null));
        }
        catch (Exception exception)
        {
            Log.NotAnswered(logger, exception);
        }
    }

    /// <summary>One that another follows answers to its end; one that is the last is no connection any more.</summary>
    private void End(bool isFollowed)
    {
        IsUp &= isFollowed;
        ending.TrySetResult(isFollowed);
    }

    private async Task AcknowledgeAsync(SocketAcknowledgement acknowledgement)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(acknowledgement, SlackJson.Wire.SocketAcknowledgement), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>A whole message, which may come in fragments; null when there are no more.</summary>
    private async Task<byte[]?> ReadAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await socket.ReceiveAsync(message.GetMemory(4096), CancellationToken.None);
            message.Advance(read.Count);
            if (read.MessageType is WebSocketMessageType.Close || message.WrittenCount > MostBytes)
                return null;
            if (read.EndOfMessage)
                return message.WrittenSpan.ToArray();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An envelope could not be answered")]
        public static partial void NotAnswered(ILogger logger, Exception exception);
    }
}
