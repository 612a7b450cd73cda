using System.Collections.Concurrent;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Storage.Memory;

namespace ProductionRolesBot.Storage.Slack;

/// <summary>
/// Deliveries that all instances know of. Each instance also remembers its own: that spares the store most repeats, and
/// carries on alone while the store is lost; what comes then is safe once it is answered.
/// </summary>
internal sealed class StoredDeliveries(Database database, MemorySecret secret, TimeProvider time) : IDeliveries
{
    /// <summary>Longer than Slack goes on trying.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(25);

    /// <summary>Longer than it takes to send an answer, with every wait that Slack asks for: whoever has not finished by then was stopped.</summary>
    public static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(2);

    private const string SealKind = "delivery";

    private readonly DeliveriesInMemory own = new(time);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> knownHereOnly = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> finishedWhileLost = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> accepting = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask<bool> TryAcceptAsync(string id, ReadOnlyMemory<byte> unanswered, CancellationToken cancellationToken)
    {
        var stored = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (accepting.GetOrAdd(id, stored) is var first && first != stored)
        {
            // Whoever acknowledges a repeat promises that the first one is not lost.
            await first.Task.WaitAsync(cancellationToken);
            return false;
        }

        try
        {
            return await own.TryAcceptAsync(id, unanswered, cancellationToken) && await StoreAsync(id, unanswered, cancellationToken);
        }
        finally
        {
            accepting.TryRemove(id, out _);
            stored.SetResult();
        }
    }

    private async Task<bool> StoreAsync(string id, ReadOnlyMemory<byte> unanswered, CancellationToken cancellationToken)
    {
        try
        {
            await SettleAsync(cancellationToken);
            var key = await KeyAsync(id, cancellationToken);
            object waiting = unanswered.IsEmpty ? DBNull.Value : Seal.Close(unanswered.Span, key);
            return await database.WriteAsync(
                "INSERT INTO delivery (id, waiting, accepted) VALUES (@id, @waiting, @accepted) ON CONFLICT (id) DO NOTHING",
                cancellationToken,
                ("id", id), ("waiting", waiting), ("accepted", Now)) == 1;
        }
        catch (DatabaseUnavailableException)
        {
            if (!unanswered.IsEmpty)
                knownHereOnly[id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    /// <inheritdoc/>
    public Task WhenSafe(string id) => knownHereOnly.TryGetValue(id, out var answered) ? answered.Task : Task.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask<Taken> TryTakeAsync(string id, CancellationToken cancellationToken)
    {
        var here = await own.TryTakeAsync(id, cancellationToken);
        if (knownHereOnly.ContainsKey(id))
            return here;
        try
        {
            var taken = await database.ReadAsync(
                "UPDATE delivery SET taken = @now WHERE id = @id AND waiting IS NOT NULL AND (taken IS NULL OR taken <= @stopped) RETURNING begun",
                row => row.IsDBNull(0) ? Taken.Afresh : Taken.AfterInterruption,
                cancellationToken,
                ("id", id), ("now", Now), ("stopped", Stopped));
            return taken is [var only] ? only : Taken.No;
        }
        catch (DatabaseUnavailableException)
        {
            return here;
        }
    }

    /// <inheritdoc/>
    public ValueTask BeginAsync(string id, CancellationToken cancellationToken) =>
        MarkAsync(id, "UPDATE delivery SET begun = @now, taken = @now WHERE id = @id", cancellationToken, ("now", Now));

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(WaitingDelivery delivery, Taken taken, CancellationToken cancellationToken)
    {
        await own.ReleaseAsync(delivery, taken, cancellationToken);
        await MarkAsync(delivery.Id, taken is Taken.AfterInterruption ? "UPDATE delivery SET taken = NULL WHERE id = @id" : "UPDATE delivery SET taken = NULL, begun = NULL WHERE id = @id", cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask FinishAsync(string id, CancellationToken cancellationToken)
    {
        if (knownHereOnly.TryRemove(id, out var answered))
        {
            answered.SetResult();
            return;
        }

        try
        {
            await SettleAsync(cancellationToken);
            await ForgetAsync(id, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            finishedWhileLost.Enqueue(id);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<WaitingDelivery>> ListWaitingAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        try
        {
            await SettleAsync(cancellationToken);
            var rows = await database.ReadAsync(
                "SELECT id, waiting FROM delivery WHERE waiting IS NOT NULL AND accepted <= @accepted AND (taken IS NULL OR taken <= @stopped) ORDER BY accepted",
                row => (Id: row.GetString(0), Waiting: row.GetString(1)),
                cancellationToken,
                ("accepted", Now - (long)age.TotalSeconds), ("stopped", Stopped));
            var waiting = new List<WaitingDelivery>(rows.Length);
            foreach (var row in rows)
            {
                if (Seal.Open(row.Waiting, await KeyAsync(row.Id, cancellationToken)) is { } unanswered)
                    waiting.Add(new WaitingDelivery(row.Id, unanswered));
            }

            return [.. waiting, .. (await own.ListWaitingAsync(age, cancellationToken)).Where(left => knownHereOnly.ContainsKey(left.Id))];
        }
        catch (DatabaseUnavailableException)
        {
            return await own.ListWaitingAsync(age, cancellationToken);
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private long Stopped => Now - (long)LongestAnswer.TotalSeconds;

    /// <summary>Tells the store what was answered without it.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        while (finishedWhileLost.TryPeek(out var id))
        {
            await ForgetAsync(id, cancellationToken);
            finishedWhileLost.TryDequeue(out _);
        }
    }

    /// <summary>Notes how far the answer is. Without the store it goes on: who asked waits for it.</summary>
    private async ValueTask MarkAsync(string id, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        if (knownHereOnly.ContainsKey(id))
            return;
        try
        {
            await database.WriteAsync(sql, cancellationToken, [("id", id), .. values]);
        }
        catch (DatabaseUnavailableException)
        {
            // It is finished, or found again by its age.
        }
    }

    private Task<int> ForgetAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync("UPDATE delivery SET waiting = NULL WHERE id = @id", cancellationToken, ("id", id));

    private async ValueTask<byte[]> KeyAsync(string id, CancellationToken cancellationToken) =>
        MemoryKeys.SealOf(SealKind, id, await secret.GetAsync(cancellationToken));
}
