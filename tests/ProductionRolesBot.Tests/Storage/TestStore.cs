using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Infrastructure;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>A store of its own for one test: a new file, or a new database on the server that <c>tests/run.sh</c> started.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private const string ServerVariable = "ROLES_TEST_POSTGRES";

    private readonly TemporaryFolder folder = new();

    private TestStore(StorageProvider provider, string connectionString)
    {
        Provider = provider;
        ConnectionString = connectionString;
    }

    public StorageProvider Provider { get; }

    public string ConnectionString { get; private set; }

    public static async Task<TestStore> CreateAsync(StorageProvider provider)
    {
        if (provider == StorageProvider.PostgreSql)
            return new TestStore(provider, await CreateDatabaseAsync());
        var store = new TestStore(provider, "");
        store.ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(store.folder.Path, "memory.db") }.ConnectionString;
        return store;
    }

    /// <summary>The file of a SQLite store.</summary>
    public string File => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    public static Database Open(StorageProvider provider, string connectionString, TimeProvider time) => provider switch
    {
        StorageProvider.PostgreSql => new PostgreSqlDatabase(connectionString, time, NullLogger<PostgreSqlDatabase>.Instance),
        _ => new SqliteDatabase(connectionString, time, NullLogger<SqliteDatabase>.Instance),
    };

    /// <summary>Another instance of the bot on the same store.</summary>
    public Database Open(TimeProvider? time = null) => Open(Provider, ConnectionString, time ?? TimeProvider.System);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> CreateDatabaseAsync()
    {
        var server = Environment.GetEnvironmentVariable(ServerVariable);
        Assert.SkipUnless(server is not null, $"{ServerVariable} is not set: tests/run.sh starts a PostgreSQL server and sets it");
        var name = $"roles_{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(server!);
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true }.ConnectionString;
    }
}
