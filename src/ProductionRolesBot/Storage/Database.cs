using System.Collections.Immutable;
using System.Data.Common;
using ProductionRolesBot.Storage.Migrations;

namespace ProductionRolesBot.Storage;

/// <summary>
/// The database behind the memory. It is opened and brought up to date by its first use, and every statement works on
/// SQLite and PostgreSQL alike. When it is lost, callers are refused at once for a while instead of each waiting for it.
/// </summary>
internal abstract partial class Database(TimeProvider time, ILogger logger) : IAsyncDisposable
{
    private static readonly TimeSpan PauseAfterLoss = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim opening = new(1, 1);
    private volatile bool isUpToDate;
    private volatile Loss? loss;

    /// <summary>Why it cannot be used now; null while it can, and before the first use.</summary>
    public string? Unavailable => loss?.Reason;

    /// <summary>Whether it has been opened and brought up to date.</summary>
    public bool IsOpen => isUpToDate;

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public Task<int> WriteAsync(string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters) =>
        UseAsync(
            async (connection, token) =>
            {
                await using var command = connection.CreateCommand(sql, parameters);
                return await command.ExecuteNonQueryAsync(token);
            },
            cancellationToken);

    /// <summary>Runs a statement once for each row of values, all of them or none.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="rows">The values, by the same names in the same order in each row; at least one row.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public Task WriteAllAsync(string sql, IReadOnlyList<(string Name, object Value)[]> rows, CancellationToken cancellationToken) =>
        UseAsync(
            async (connection, token) =>
            {
                await using var transaction = await connection.BeginTransactionAsync(token);
                await using var command = connection.CreateCommand(sql, rows[0]);
                command.Transaction = transaction;
                foreach (var row in rows)
                {
                    for (var at = 0; at < row.Length; at++)
                        command.Parameters[at].Value = row[at].Value;
                    await command.ExecuteNonQueryAsync(token);
                }

                await transaction.CommitAsync(token);
                return rows.Count;
            },
            cancellationToken);

    /// <summary>Reads every row of a query.</summary>
    /// <exception cref="DatabaseUnavailableException">The database does not answer.</exception>
    public Task<ImmutableArray<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> row, CancellationToken cancellationToken, params (string Name, object Value)[] parameters) =>
        UseAsync(
            async (connection, token) =>
            {
                await using var command = connection.CreateCommand(sql, parameters);
                await using var reader = await command.ExecuteReaderAsync(token);
                var rows = ImmutableArray.CreateBuilder<T>();
                while (await reader.ReadAsync(token))
                    rows.Add(row(reader));
                return rows.DrainToImmutable();
            },
            cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Lends a connection until it is given back.</summary>
    protected abstract ValueTask<DbConnection> RentAsync(CancellationToken cancellationToken);

    /// <summary>Takes a connection back.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isSound">False when its last statement failed.</param>
    protected abstract ValueTask ReturnAsync(DbConnection connection, bool isSound);

    /// <summary>Keeps other instances from migrating until the transaction ends.</summary>
    protected abstract Task LockMigrationsAsync(DbConnection connection, CancellationToken cancellationToken);

    private async Task<T> UseAsync<T>(Func<DbConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (loss is { } known && time.GetUtcNow() < known.Until)
            throw new DatabaseUnavailableException(known.Reason);
        try
        {
            // SQLite opens its file while the caller waits, and none of them should.
            if (!isUpToDate)
                await Task.Run(() => BringUpToDateAsync(cancellationToken), cancellationToken);
            var result = await RunAsync(work, cancellationToken);
            if (loss is not null)
                Found();
            return result;
        }
        // A bot that stops closes its connection while somebody may still be writing: lost like any other.
        catch (Exception exception) when (exception is DbException or TimeoutException or IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            Lost(exception);
            throw new DatabaseUnavailableException(exception.Message, exception);
        }
    }

    private async Task<T> RunAsync<T>(Func<DbConnection, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await RentAsync(cancellationToken);
        var isSound = false;
        try
        {
            var result = await work(connection, cancellationToken);
            isSound = true;
            return result;
        }
        finally
        {
            await ReturnAsync(connection, isSound);
        }
    }

    private async Task BringUpToDateAsync(CancellationToken cancellationToken)
    {
        await opening.WaitAsync(cancellationToken);
        try
        {
            if (!isUpToDate)
                await RunAsync((connection, token) => Migration.ApplyAllAsync(connection, LockMigrationsAsync, time, token), cancellationToken);
            isUpToDate = true;
        }
        finally
        {
            opening.Release();
        }
    }

    private void Lost(Exception exception)
    {
        var isNews = loss is null;
        loss = new Loss(exception.Message, time.GetUtcNow() + PauseAfterLoss);
        if (isNews)
            Log.Lost(logger, exception);
    }

    private void Found()
    {
        loss = null;
        Log.Found(logger);
    }

    private sealed record Loss(string Reason, DateTimeOffset Until);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer: going on without memory.")]
        public static partial void Lost(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Information, Message = "The database answers again.")]
        public static partial void Found(ILogger logger);
    }
}
