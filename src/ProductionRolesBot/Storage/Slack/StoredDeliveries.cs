using System.Collections.Concurrent;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Storage.Memory;

namespace ProductionRolesBot.Storage.Slack;

/// <summary>
/// Deliveries that all instances know of. Each instance also remembers its own: that spares the store most repeats, and
/// carries on alone while the store is lost.
/// </summary>
internal sealed class StoredDeliveries(Database database, MemorySecret secret, TimeProvider time) : IDeliveries
{
    /// <summary>Longer than Slack goes on trying.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(25);

    private const string SealKind = "delivery";

    private readonly DeliveriesInMemory own = new(time);
    private readonly ConcurrentDictionary<string, bool> knownHereOnly = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> takenWhileLost = [];

    /// <inheritdoc/>
    public async ValueTask<bool> TryAcceptAsync(string id, ReadOnlyMemory<byte> unanswered, CancellationToken cancellationToken)
    {
        if (!await own.TryAcceptAsync(id, unanswered, cancellationToken))
            return false;
        try
        {
            await SettleAsync(cancellationToken);
            var key = await KeyAsync(id, cancellationToken);
            object waiting = unanswered.IsEmpty ? DBNull.Value : Seal.Close(unanswered.Span, key);
            return await database.WriteAsync(
                "INSERT INTO delivery (id, waiting, accepted) VALUES (@id, @waiting, @accepted) ON CONFLICT (id) DO NOTHING",
                cancellationToken,
                ("id", id), ("waiting", waiting), ("accepted", time.GetUtcNow().ToUnixTimeSeconds())) == 1;
        }
        catch (DatabaseUnavailableException)
        {
            knownHereOnly[id] = true;
            return true;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryTakeAsync(string id, CancellationToken cancellationToken)
    {
        var isFirstHere = await own.TryTakeAsync(id, cancellationToken);
        if (knownHereOnly.TryRemove(id, out _))
            return isFirstHere;
        try
        {
            return await MarkTakenAsync(id, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            if (isFirstHere)
                takenWhileLost.Enqueue(id);
            return isFirstHere;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<WaitingDelivery>> ListWaitingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SettleAsync(cancellationToken);
            var rows = await database.ReadAsync(
                "SELECT id, waiting FROM delivery WHERE waiting IS NOT NULL ORDER BY accepted",
                row => (Id: row.GetString(0), Waiting: row.GetString(1)),
                cancellationToken);
            var waiting = new List<WaitingDelivery>(rows.Length);
            foreach (var row in rows)
            {
                if (Seal.Open(row.Waiting, await KeyAsync(row.Id, cancellationToken)) is { } unanswered)
                    waiting.Add(new WaitingDelivery(row.Id, unanswered));
            }

            return waiting;
        }
        catch (DatabaseUnavailableException)
        {
            return await own.ListWaitingAsync(cancellationToken);
        }
    }

    /// <summary>Tells the store what was answered without it.</summary>
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        while (takenWhileLost.TryPeek(out var id))
        {
            await MarkTakenAsync(id, cancellationToken);
            takenWhileLost.TryDequeue(out _);
        }
    }

    private async Task<bool> MarkTakenAsync(string id, CancellationToken cancellationToken) =>
        await database.WriteAsync("UPDATE delivery SET waiting = NULL WHERE id = @id AND waiting IS NOT NULL", cancellationToken, ("id", id)) == 1;

    private async ValueTask<byte[]> KeyAsync(string id, CancellationToken cancellationToken) =>
        MemoryKeys.SealOf(SealKind, id, await secret.GetAsync(cancellationToken));
}
