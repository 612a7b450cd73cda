using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>The threads the bot has posted into, as Slack shows them to a bot. https://docs.slack.dev/reference/methods/conversations.replies</summary>
internal sealed class FakeThreads
{
    /// <summary>What an app gets at most that its maker sells outside Slack's own market.</summary>
    private const int Most = 15;

    private readonly ConcurrentQueue<Reply> replies = [];
    private int count;

    public object Post(SlackCall call)
    {
        var ts = Add(call["channel"], call["thread_ts"], "U0ROLES", call["text"], call["metadata"].Length > 0 ? call.Json("metadata") : null);
        return new { ok = true, channel = call["channel"], ts };
    }

    /// <summary>Somebody else writes into a thread.</summary>
    public void Say(string channel, string thread, string text) => Add(channel, thread, "U0OTHER", text, null);

    public object Replies(SlackCall call)
    {
        var oldest = call["oldest"].Length == 0 ? 0 : Read(call["oldest"]);
        var start = call["cursor"].Length == 0 ? 0 : int.Parse(call["cursor"], CultureInfo.InvariantCulture);
        var most = call["limit"].Length == 0 ? Most : Math.Min(Most, int.Parse(call["limit"], CultureInfo.InvariantCulture));
        var found = replies.Where(reply => reply.Channel == call["channel"] && reply.Thread == call["ts"] && reply.Ts > oldest).ToList();
        var hasMore = found.Count > start + most;
        return new
        {
            ok = true,
            messages = found.Skip(start).Take(most)
                .Select(reply => new { type = "message", user = reply.User, text = reply.Text, ts = Written(reply.Ts), thread_ts = reply.Thread, metadata = call["include_all_metadata"] == "true" ? reply.Metadata : null })
                .Prepend(new { type = "message", user = "U0ASKED", text = "…", ts = call["ts"], thread_ts = call["ts"], metadata = default(JsonElement?) }),
            has_more = hasMore,
            response_metadata = new { next_cursor = hasMore ? $"{start + most}" : "" },
        };
    }

    private string Add(string channel, string thread, string user, string text, JsonElement? metadata)
    {
        var ts = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (Interlocked.Increment(ref count) / 1_000_000m);
        replies.Enqueue(new Reply(channel, thread, ts, user, text, metadata));
        return Written(ts);
    }

    private static decimal Read(string ts) => decimal.Parse(ts, CultureInfo.InvariantCulture);

    private static string Written(decimal ts) => ts.ToString("0.000000", CultureInfo.InvariantCulture);

    private sealed record Reply(string Channel, string Thread, decimal Ts, string User, string Text, JsonElement? Metadata);
}
