using ProductionRolesBot.Roles;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Teams.Feedback;

namespace ProductionRolesBot.Storage.Teams;

/// <summary>Counts thumbs for all instances. Without the store a thumb is lost, and nothing else.</summary>
internal sealed class StoredFeedback(Database database, MemorySecret secret, OpinionCounts counts, SentQuestions sent, TimeProvider time) : IFeedbackBook
{
    /// <summary>How long a message can be judged.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const string Remember = """
        INSERT INTO shown_answer (message, kind, role, line, expires) VALUES (@message, @kind, @role, @line, @expires)
        ON CONFLICT (message) DO UPDATE SET kind = excluded.kind, role = excluded.role, line = excluded.line, expires = excluded.expires
        """;

    /// <inheritdoc/>
    public async ValueTask RememberAsync(PostedMessage message, ShownAnswer shown, CancellationToken cancellation)
    {
        try
        {
            await database.WriteAsync(
                Remember,
                cancellation,
                ("message", await KeyAsync(message, cancellation)),
                ("kind", shown.Kind),
                ("role", shown.Roles is [var role, ..] ? role.Value : ""),
                ("line", shown.Lines is [var line, ..] ? line.ToString() : ""),
                ("expires", (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds()));
        }
        catch (DatabaseUnavailableException)
        {
            // A thumb on it will not be counted.
        }
    }

    /// <inheritdoc/>
    public async ValueTask KeepAsync(ConversationKey person, PostedMessage message, Opinion opinion, CancellationToken cancellation)
    {
        try
        {
            var shown = await database.ReadAsync(
                "SELECT kind, role, line FROM shown_answer WHERE message = @message",
                row => (Kind: row.GetString(0), Role: row.GetString(1), Line: row.GetString(2)),
                cancellation,
                ("message", await KeyAsync(message, cancellation)));
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

    private async ValueTask<string> KeyAsync(PostedMessage message, CancellationToken cancellation) =>
        MemoryKeys.NameOf("message", $"{message.Tenant}\n{message.Conversation}\n{message.Id}", await secret.GetAsync(cancellation));
}
