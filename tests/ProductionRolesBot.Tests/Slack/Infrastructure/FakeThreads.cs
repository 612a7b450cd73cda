using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>The threads the bot has posted into, as Slack shows them to a bot. https://docs.slack.dev/reference/methods/conversations.replies</summary>
internal sealed class FakeThreads
{
    /// <summary>What an app gets at most that its maker sells outside Slack's own market.</summary>
    private const int Most = 15;

    private readonly ConcurrentQueue<(SlackCall Post, decimal Ts)> posts = [];
    private int count;

    public object Post(SlackCall call)
    {
        var ts = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (Interlocked.Increment(ref count) / 1_000_000m);
        posts.Enqueue((call, ts));
        return new { ok = true, channel = call["channel"], ts = Written(ts) };
    }

    public object Replies(SlackCall call)
    {
        var oldest = call["oldest"].Length == 0 ? 0 : Read(call["oldest"]);
        var most = call["limit"].Length == 0 ? Most : Math.Min(Most, int.Parse(call["limit"], CultureInfo.InvariantCulture));
        var found = posts.Where(post => post.Post["channel"] == call["channel"] && post.Post["thread_ts"] == call["ts"] && post.Ts > oldest).ToList();
        return new
        {
            ok = true,
            messages = found.Take(most).Select(post => new
            {
                type = "message",
                user = "U0ROLES",
                bot_id = "B0ROLES",
                text = post.Post["text"],
                ts = Written(post.Ts),
                thread_ts = call["ts"],
                metadata = call["include_all_metadata"] == "true" && post.Post["metadata"].Length > 0 ? post.Post.Json("metadata") : default(JsonElement?),
            }).Prepend(new { type = "message", user = "U0ASKED", bot_id = "", text = "…", ts = call["ts"], thread_ts = call["ts"], metadata = default(JsonElement?) }),
            has_more = found.Count > most,
        };
    }

    private static decimal Read(string ts) => decimal.Parse(ts, CultureInfo.InvariantCulture);

    private static string Written(decimal ts) => ts.ToString("0.000000", CultureInfo.InvariantCulture);
}
