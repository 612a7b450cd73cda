using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>A database whose connection a test can cut.</summary>
internal sealed class LosableDatabase(TestStore store, TimeProvider time) : Database(time, NullLogger.Instance)
{
    public bool IsLost { get; set; }

    protected override async ValueTask<DbConnection> RentAsync(CancellationToken cancellationToken)
    {
        if (IsLost)
            throw new TimeoutException("cut");
        var connection = new SqliteConnection(store.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    protected override ValueTask ReturnAsync(DbConnection connection, bool isSound) => connection.DisposeAsync();

    protected override Task LockMigrationsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;
}
