namespace ProductionRolesBot.Slack.Deliveries;

/// <summary>Remembers deliveries for one instance, as long as it runs, and promises no more. What was taken is in this instance's own hands and never left behind.</summary>
public sealed class DeliveriesInMemory(TimeProvider time) : IDeliveries
{
    private static readonly TimeSpan Memory = TimeSpan.FromHours(25);

    private readonly Lock gate = new();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> unansweredById = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset At)> byAge = [];

    public ValueTask<bool> TryAcceptAsync(string id, ReadOnlyMemory<byte> unanswered, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            while (byAge.TryPeek(out var oldest) && oldest.At <= now - Memory)
                unansweredById.Remove(byAge.Dequeue().Id);
            if (!unansweredById.TryAdd(id, unanswered))
                return ValueTask.FromResult(false);
            byAge.Enqueue((id, now));
            return ValueTask.FromResult(true);
        }
    }

    public Task WhenSafe(string id) => Task.CompletedTask;

    public ValueTask<Taken> TryTakeAsync(string id, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (!unansweredById.TryGetValue(id, out var unanswered) || unanswered.IsEmpty)
                return ValueTask.FromResult(Taken.No);
            unansweredById[id] = default;
            return ValueTask.FromResult(Taken.Afresh);
        }
    }

    public ValueTask BeginAsync(string id, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask ReleaseAsync(WaitingDelivery delivery, Taken taken, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            unansweredById[delivery.Id] = delivery.Unanswered;
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask FinishAsync(string id, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<IReadOnlyList<WaitingDelivery>> ListWaitingAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        var latest = time.GetUtcNow() - age;
        lock (gate)
        {
            return ValueTask.FromResult<IReadOnlyList<WaitingDelivery>>(
            [
                .. byAge.TakeWhile(delivery => delivery.At <= latest)
                    .Select(delivery => new WaitingDelivery(delivery.Id, unansweredById[delivery.Id]))
                    .Where(delivery => !delivery.Unanswered.IsEmpty),
            ]);
        }
    }
}
