using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>A database whose connection a test can cut.</summary>
internal sealed class LosableDatabase(TestStore store, TimeProvider time) : Database(time, NullLogger.Instance)
{
    public bool IsLost { get; set; }

    /// <summary>As long as it is not done, no connection is lent.</summary>
    public Task Delay { get; set; } = Task.CompletedTask;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override async ValueTask<DbConnection> RentAsync(CancellationToken cancellationToken)
    {
        await Delay;
        if (IsLost)
            throw new TimeoutException("cut");
        var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    protected override ValueTask ReturnAsync(DbConnection connection, bool isSound) => connection.DisposeAsync();

    protected override Task LockMigrationsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}
