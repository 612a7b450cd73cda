using System.Data.Common;
using Npgsql;

namespace ProductionRolesBot.Storage;

/// <summary>A PostgreSQL server that several instances share.</summary>
internal sealed class PostgreSqlDatabase : Database
{
    // Any number that no other user of the same server locks.
    private const string MigrationLock = "SELECT pg_advisory_xact_lock(7405310278)";

    // Slack waits three seconds for an answer, so memory may take two of them. What the configuration says comes later and wins.
    private const string Defaults = "Timeout=2;Command Timeout=2;Max Auto Prepare=50;";

    private readonly NpgsqlDataSource source;

    public PostgreSqlDatabase(string connectionString, TimeProvider time, ILogger<PostgreSqlDatabase> logger)
        : base(time, logger)
    {
        source = NpgsqlDataSource.Create(Defaults + connectionString);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => source.DisposeAsync();

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> RentAsync(CancellationToken cancellationToken) =>
        await source.OpenConnectionAsync(cancellationToken);

    /// <summary>Gives it to the pool, which looks itself whether it is sound.</summary>
    protected override ValueTask ReturnAsync(DbConnection connection, bool isSound) => connection.DisposeAsync();

    /// <inheritdoc/>
    protected override async Task LockMigrationsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand(MigrationLock);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
