using System.Security.Cryptography;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// The secret behind every <see cref="MemoryKeys"/>: <c>Storage:PersonKey</c>, or one that the first instance makes and all
/// find in the store. Changing it forgets everybody, because nobody's rows can be found any more.
/// </summary>
internal sealed class MemorySecret(StorageOptions options, Database database)
{
    private const string Name = "person-key";
    private const int Length = 32;

    private byte[]? secret = options.PersonKey;

    /// <exception cref="DatabaseUnavailableException">It has to come from the store, which does not answer.</exception>
    public ValueTask<byte[]> GetAsync(CancellationToken cancellationToken) =>
        secret is { } known ? ValueTask.FromResult(known) : new ValueTask<byte[]>(FindOrMakeAsync(cancellationToken));

    private async Task<byte[]> FindOrMakeAsync(CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            "INSERT INTO shared_secret (name, value) VALUES (@name, @value) ON CONFLICT (name) DO NOTHING",
            cancellationToken,
            ("name", Name), ("value", Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
        var values = await database.ReadAsync("SELECT value FROM shared_secret WHERE name = @name", row => row.GetString(0), cancellationToken, ("name", Name));
        return secret = Convert.FromBase64String(values[0]);
    }
}
