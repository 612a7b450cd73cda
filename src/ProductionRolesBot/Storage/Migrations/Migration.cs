using System.Data.Common;
using System.Globalization;

namespace ProductionRolesBot.Storage.Migrations;

/// <summary>A numbered step that brings the tables from one version to the next: a file <c>001_name.sql</c> of this folder.</summary>
internal sealed record Migration(int Version, string Resource)
{
    private const string ReadVersion = "SELECT COALESCE(MAX(version), 0) FROM schema_version";

    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => new Migration(int.Parse(name[..name.IndexOf('_', StringComparison.Ordinal)], CultureInfo.InvariantCulture), name))
            .OrderBy(migration => migration.Version),
    ];

    /// <summary>
    /// Applies the steps that are missing, all or none. Safe when several instances start together: one goes first, the
    /// others find nothing left to do. A database of a newer version is left alone, so that old and new can run side by side.
    /// </summary>
    /// <returns>How many steps were applied.</returns>
    public static async Task<int> ApplyAllAsync(DbConnection connection, Func<DbConnection, CancellationToken, Task> lockMigrations, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await lockMigrations(connection, cancellationToken);
        await RunAsync(connection, "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied BIGINT NOT NULL)", cancellationToken);
        var current = await CurrentVersionAsync(connection, cancellationToken);
        var missing = All.Where(migration => migration.Version > current).ToList();
        foreach (var migration in missing)
        {
            await RunAsync(connection, await migration.ReadAsync(cancellationToken), cancellationToken);
            await RunAsync(connection, "INSERT INTO schema_version (version, applied) VALUES (@version, @applied)", cancellationToken,
                ("version", migration.Version), ("applied", time.GetUtcNow().ToUnixTimeSeconds()));
        }

        await transaction.CommitAsync(cancellationToken);
        return missing.Count;
    }

    private static async Task<int> CurrentVersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand(ReadVersion);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private static async Task RunAsync(DbConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand(sql, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(Resource)!);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
