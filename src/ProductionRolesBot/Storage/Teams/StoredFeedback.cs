using System.Collections.Concurrent;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Teams.Feedback;

namespace ProductionRolesBot.Storage.Teams;

/// <summary>
/// Counts thumbs for all instances. What messages showed is written down a moment later, once for many: nobody judges an
/// answer sooner, and writing each for itself took a quarter of what the answer cost. Without the store a thumb is lost, and
/// so is one on what a killed process showed in its last second; nothing else.
/// </summary>
internal sealed class StoredFeedback(Database database, MemorySecret secret, OpinionCounts counts, SentQuestions sent, TimeProvider time)
    : PeriodicWriter(Behind, time), IFeedbackBook
{
    /// <summary>How long a message can be judged.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The longest that the store knows less than was shown.</summary>
    public static readonly TimeSpan Behind = TimeSpan.FromSeconds(1);

    /// <summary>More than are shown in a moment; beyond it no thumbs are counted.</summary>
    private const int MostUnwritten = 20_000;

    private const string Insert = """
        INSERT INTO shown_answer (message, kind, role, line, expires) VALUES (@message, @kind, @role, @line, @expires)
        ON CONFLICT (message) DO UPDATE SET kind = excluded.kind, role = excluded.role, line = excluded.line, expires = excluded.expires
        """;

    private readonly ConcurrentQueue<(PostedMessage Message, ShownAnswer Shown)> unwritten = [];
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <inheritdoc/>
    public void Remember(PostedMessage message, ShownAnswer shown)
    {
        if (unwritten.Count < MostUnwritten)
            unwritten.Enqueue((message, shown));
    }

    /// <inheritdoc/>
    public async ValueTask KeepAsync(ConversationKey person, PostedMessage message, Opinion opinion, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(cancellation);
            var shown = await database.ReadAsync(
                "SELECT kind, role, line FROM shown_answer WHERE message = @message",
                row => (Kind: row.GetString(0), Role: row.GetString(1), Line: row.GetString(2)),
                cancellation,
                ("message", KeyOf(message, await secret.GetAsync(cancellation))));
            if (shown is [var what])
                await counts.AddAsync(what.Kind, what.Role, what.Line, opinion.Likes, cancellation);
            if (opinion.Text.Length > 0)
                await sent.SendAsync(person, opinion.Text, cancellation);
        }
        catch (DatabaseUnavailableException)
        {
            // Lost: nobody waits for it.
        }
    }

    /// <summary>Writes down what was shown until now.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer: thumbs on these messages will not be counted.</exception>
    public override async Task WriteAsync(CancellationToken cancellationToken)
    {
        // Whoever comes meanwhile waits until what they may ask for is written.
        await writing.WaitAsync(cancellationToken);
        try
        {
            if (unwritten.IsEmpty)
                return;
            var key = await secret.GetAsync(cancellationToken);
            var expires = (Time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
            var rows = new List<(string, object)[]>();
            while (unwritten.TryDequeue(out var next))
                rows.Add([("message", KeyOf(next.Message, key)), ("kind", next.Shown.Kind), ("role", next.Shown.Role?.Value ?? ""), ("line", next.Shown.Line?.ToString() ?? ""), ("expires", expires)]);
            // They are out of the queue: whoever stops waiting, they are written.
            await database.WriteAllAsync(Insert, rows, CancellationToken.None);
        }
        finally
        {
            writing.Release();
        }
    }

    private static string KeyOf(PostedMessage message, byte[] secret) =>
        MemoryKeys.NameOf("message", $"{message.Tenant}\n{message.Conversation}\n{message.Id}", secret);
}
