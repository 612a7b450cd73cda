namespace ProductionRolesBot.Teams.Conversations;

/// <summary>What one instance has seen in the last ten minutes.</summary>
public sealed class SeenActivities(TimeProvider time) : ISeenActivities
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Id, DateTimeOffset At)> byAge = [];

    /// <inheritdoc/>
    public ValueTask<bool> IsFirstAsync(string id, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            while (byAge.TryPeek(out var oldest) && oldest.At <= now - Memory)
                seen.Remove(byAge.Dequeue().Id);
            if (!seen.Add(id))
                return ValueTask.FromResult(false);
            byAge.Enqueue((id, now));
            return ValueTask.FromResult(true);
        }
    }
}
