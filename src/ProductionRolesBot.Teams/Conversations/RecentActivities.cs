using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Conversations;

/// <summary>Notices what is delivered twice. Nothing documents whether Teams does; answering twice would be the price of not looking.</summary>
internal sealed class RecentActivities(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly HashSet<(string?, string?, string?)> seen = [];
    private readonly Queue<((string?, string?, string?) Key, DateTimeOffset At)> byAge = [];

    /// <summary>True the first time; always true for what has no id.</summary>
    public bool IsFirst(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return true;
        // An edited message keeps its id but is another activity.
        var key = (activity.Type, activity.Conversation?.Id, activity.Type == "messageUpdate" ? $"{activity.Id} {activity.Text}" : activity.Id);
        var now = time.GetUtcNow();
        lock (gate)
        {
            while (byAge.TryPeek(out var oldest) && oldest.At <= now - Memory)
                seen.Remove(byAge.Dequeue().Key);
            if (!seen.Add(key))
                return false;
            byAge.Enqueue((key, now));
            return true;
        }
    }
}
