using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Teams.Feedback;

/// <summary>Remembers the latest messages for one instance, and tells the log which lines are liked and which are not.</summary>
internal sealed partial class FeedbackInMemory(ILogger<FeedbackInMemory> logger) : IFeedbackBook
{
    private const int Capacity = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<PostedMessage, ShownAnswer> shownBy = [];
    private readonly Queue<PostedMessage> byAge = [];

    public ValueTask RememberAsync(PostedMessage message, ShownAnswer shown, CancellationToken cancellation)
    {
        lock (gate)
        {
            if (!shownBy.ContainsKey(message))
                byAge.Enqueue(message);
            shownBy[message] = shown;
            if (byAge.Count > Capacity)
                shownBy.Remove(byAge.Dequeue());
        }

        return ValueTask.CompletedTask;
    }

    /// <remarks>The text stays out: logs hold no words of people.</remarks>
    public ValueTask KeepAsync(PostedMessage message, Opinion opinion, CancellationToken cancellation)
    {
        ShownAnswer? shown;
        lock (gate)
            shown = shownBy.GetValueOrDefault(message);
        if (shown is not null)
            Log.Rated(logger, opinion.Likes ? "liked" : "disliked", shown.Kind, string.Join(", ", shown.Lines));
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Somebody {Rated} an answer of kind {Kind}, which rests on {Lines}")]
        public static partial void Rated(ILogger logger, string rated, string kind, string lines);
    }
}
