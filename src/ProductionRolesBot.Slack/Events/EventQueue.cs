using System.Threading.Channels;
using ProductionRolesBot.Slack.Deliveries;

namespace ProductionRolesBot.Slack.Events;

/// <summary>
/// Holds events between their acknowledgement and their answer. It holds so many; one that finds no room is not
/// acknowledged, so that Slack sends it again.
/// </summary>
internal sealed class EventQueue : IDisposable
{
    /// <summary>How many events it holds.</summary>
    public const int Capacity = 1000;

    /// <summary>Longest wait for room: Slack gives up on a delivery after three seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim room = new(Capacity);
    private readonly Channel<WaitingDelivery> waiting = Channel.CreateUnbounded<WaitingDelivery>();
    private readonly IDeliveries deliveries;
    private readonly TimeProvider time;

    public EventQueue(IDeliveries deliveries, TimeProvider time, SlackMetrics metrics)
    {
        (this.deliveries, this.time) = (deliveries, time);
        metrics.Watch("slack.events", () => Capacity - room.CurrentCount);
    }

    /// <summary>Takes an event on, unless it was delivered before.</summary>
    /// <returns>Whether it may be acknowledged; false when there is no room for it, or nothing keeps it and it is not answered yet.</returns>
    public async ValueTask<bool> TryAcceptAsync(WaitingDelivery delivery, CancellationToken cancellationToken)
    {
        if (!await room.WaitAsync(Patience, cancellationToken))
            return false;
        var isWaiting = false;
        try
        {
            // Slack giving up on this request must not leave it half accepted. One that comes while the bot stops is in the
            // store, and the next run finds it.
            isWaiting = await deliveries.TryAcceptAsync(delivery.Id, delivery.Unanswered, CancellationToken.None) && waiting.Writer.TryWrite(delivery);
        }
        finally
        {
            if (!isWaiting)
                room.Release();
        }

        return await IsSafeAsync(delivery.Id, cancellationToken);
    }

    /// <summary>Takes on what was acknowledged before and left behind: an instance was stopped, or Slack did not answer.</summary>
    /// <param name="age">How long ago it must have been accepted: what came just now is in somebody's hands.</param>
    /// <param name="cancellationToken">Stops waiting for room.</param>
    public async Task ResumeAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        foreach (var left in await deliveries.ListWaitingAsync(age, cancellationToken))
        {
            await room.WaitAsync(cancellationToken);
            if (!waiting.Writer.TryWrite(left))
                room.Release();
        }
    }

    /// <summary>Everything that waits and will; it ends once nothing more is taken on and nothing waits.</summary>
    public IAsyncEnumerable<WaitingDelivery> ReadAllAsync(CancellationToken cancellationToken) => waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Makes room, once an event that was read has been dealt with.</summary>
    public void Leave() => room.Release();

    /// <summary>Takes on no more.</summary>
    public void Close() => waiting.Writer.TryComplete();

    public void Dispose() => room.Dispose();

    /// <summary>Without a store an event is acknowledged once it is answered, which seldom takes long: otherwise it would be lost with this process.</summary>
    private async ValueTask<bool> IsSafeAsync(string id, CancellationToken cancellationToken)
    {
        var safe = deliveries.WhenSafe(id);
        return safe.IsCompleted || await Task.WhenAny(safe, Task.Delay(Patience, time, cancellationToken)) == safe;
    }
}
