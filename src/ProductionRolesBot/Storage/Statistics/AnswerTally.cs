using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Storage.Statistics;

/// <summary>
/// How often what was answered. Counted in memory and added to the store now and then, so that counting costs a question
/// nothing; what was counted last is lost with a process that is killed.
/// </summary>
internal sealed class AnswerTally(Database database)
{
    private const string Add = """
        INSERT INTO answer_count (kind, role, count, unanswered) VALUES (@kind, @role, @count, @unanswered)
        ON CONFLICT (kind, role) DO UPDATE SET
            count = answer_count.count + excluded.count,
            unanswered = answer_count.unanswered + excluded.unanswered
        """;

    private readonly ConcurrentDictionary<(string Kind, string Role, bool IsUnanswered), long> pending = [];

    /// <summary>Counts an answer.</summary>
    public void Count(Answer answer) =>
        pending.AddOrUpdate((answer.Kind, answer.Roles is [var role, ..] ? role.Value : "", answer.Outcome.LeavesOpen()), 1, (_, count) => count + 1);

    /// <summary>Adds what was counted to the store.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer; what is not added yet stays counted.</exception>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var key in pending.Keys)
        {
            if (!pending.TryRemove(key, out var count))
                continue;
            try
            {
                await database.WriteAsync(Add, cancellationToken, ("kind", key.Kind), ("role", key.Role), ("count", count), ("unanswered", key.IsUnanswered ? count : 0));
            }
            catch
            {
                pending.AddOrUpdate(key, count, (_, newer) => newer + count);
                throw;
            }
        }
    }

    /// <summary>What all instances together have answered and written, most frequent first.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public Task<ImmutableArray<AnswerCount>> ReadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            "SELECT kind, role, count, unanswered FROM answer_count ORDER BY count DESC",
            row => new AnswerCount(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)),
            cancellationToken);
}

/// <summary>How often one kind of answer was given about one role.</summary>
/// <param name="Kind">See <see cref="Answer.Kind"/>.</param>
/// <param name="Role">Id of the role; empty for none.</param>
/// <param name="Count">How often.</param>
/// <param name="Unanswered">How often it left the person without an answer.</param>
internal sealed record AnswerCount(string Kind, string Role, long Count, long Unanswered);
