using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ProductionRolesBot.Storage;

/// <summary>
/// One file on this machine. SQLite works one statement at a time and without waiting, so one open connection that is
/// passed from hand to hand is the fastest way to use it.
/// </summary>
internal sealed class SqliteDatabase(string connectionString, TimeProvider time, ILogger<SqliteDatabase> logger) : Database(time, logger)
{
    // Readers do not wait for the writer, and a killed process loses nothing it has committed (https://sqlite.org/wal.html).
    private const string Durability = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    private readonly SemaphoreSlim turn = new(1, 1);
    private SqliteConnection? open;
    private bool isEnded;

    /// <summary>Closes the file. Whoever comes for it later is refused, and so is who waits for it already: a semaphore that is disposed leaves them waiting for ever.</summary>
    public override async ValueTask DisposeAsync()
    {
        await turn.WaitAsync();
        try
        {
            isEnded = true;
            if (open is not null)
                await open.DisposeAsync();
            open = null;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> RentAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(isEnded, this);
            return open ??= await OpenAsync(cancellationToken);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask ReturnAsync(DbConnection connection, bool isSound)
    {
        try
        {
            if (!isSound)
            {
                open = null;
                await connection.DisposeAsync();
            }
        }
        finally
        {
            // Even if it cannot be closed: everybody else would wait for ever.
            turn.Release();
        }
    }

    /// <summary>Nothing to do: a transaction here begins by locking the file.</summary>
    protected override Task LockMigrationsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        if (Path.GetDirectoryName(Path.GetFullPath(settings.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);

        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand(Durability);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
