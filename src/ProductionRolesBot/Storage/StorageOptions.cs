using Microsoft.Data.Sqlite;
using Npgsql;

namespace ProductionRolesBot.Storage;

/// <summary>The section <c>Storage</c> of the configuration.</summary>
internal sealed record StorageOptions
{
    private const int LeastKeyLength = 32;

    /// <summary><c>Provider</c>: <c>Sqlite</c>, the default, or <c>PostgreSql</c>.</summary>
    public StorageProvider Provider { get; private init; }

    /// <summary><c>ConnectionString</c>: for SQLite the default is a file in the account's own data folder.</summary>
    public string ConnectionString { get; private init; } = "";

    /// <summary><c>PersonKey</c>: the secret behind the keyed hashes, 32 bytes or more as base64; null when the store shall hold one.</summary>
    public byte[]? PersonKey { get; private init; }

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for everything that is wrong.</param>
    public static StorageOptions Read(IConfiguration configuration, ICollection<string> problems)
    {
        var section = configuration.GetSection("Storage");
        var provider = StorageProvider.Sqlite;
        if (section["Provider"] is { Length: > 0 } name && !(Enum.TryParse(name, ignoreCase: true, out provider) && Enum.IsDefined(provider)))
            problems.Add($"Storage:Provider is '{name}': give Sqlite or PostgreSql");
        return new StorageOptions
        {
            Provider = provider,
            ConnectionString = ReadConnection(section["ConnectionString"], provider, problems),
            PersonKey = ReadKey(section["PersonKey"], problems),
        };
    }

    private static string DefaultFile => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "ProductionRolesBot",
        "memory.db");

    private static string ReadConnection(string? value, StorageProvider provider, ICollection<string> problems)
    {
        try
        {
            switch (provider)
            {
                case StorageProvider.PostgreSql when string.IsNullOrWhiteSpace(value):
                    problems.Add("Storage:ConnectionString is missing: PostgreSQL needs one");
                    return "";
                case StorageProvider.PostgreSql:
                    return new NpgsqlConnectionStringBuilder(value).ConnectionString;
                default:
                    return string.IsNullOrWhiteSpace(value) ? $"Data Source={DefaultFile}" : new SqliteConnectionStringBuilder(value).ConnectionString;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The message names the setting in question; the value, which may hold a password, stays out of it.
            problems.Add($"Storage:ConnectionString cannot be read: {exception.Message}");
            return "";
        }
    }

    private static byte[]? ReadKey(string? value, ICollection<string> problems)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        var key = new byte[value.Length];
        if (Convert.TryFromBase64String(value, key, out var length) && length >= LeastKeyLength)
            return key[..length];
        problems.Add($"Storage:PersonKey is no base64 of {LeastKeyLength} bytes or more: make one with 'openssl rand -base64 {LeastKeyLength}'");
        return null;
    }
}

/// <summary>Where memory is kept.</summary>
internal enum StorageProvider
{
    /// <summary>A file on this machine.</summary>
    Sqlite,

    /// <summary>A server that several instances share.</summary>
    PostgreSql,
}
