using System.Collections.Immutable;
using System.Text;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Storage.Memory;

namespace ProductionRolesBot.Storage.Opinions;

/// <summary>Keeps the words that a person chose to send to those who look after the pages, until they say "forget me" or a quarter of a year has passed.</summary>
internal sealed class SentQuestions(Database database, MemorySecret secret, TimeProvider time)
{
    /// <summary>How long words are kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    private const string SealKind = "sent question";

    /// <summary>Keeps what somebody sent; the same words of the same person once.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer: nothing was sent.</exception>
    public async Task SendAsync(ConversationKey key, string words, CancellationToken cancellationToken)
    {
        var known = await secret.GetAsync(cancellationToken);
        var keys = MemoryKeys.Of(key, known);
        var id = MemoryKeys.NameOf(SealKind, $"{keys.Person}\n{words}", known);
        await database.WriteAsync(
            "INSERT INTO sent_question (id, person, tenant, sealed, sent) VALUES (@id, @person, @tenant, @sealed, @sent) ON CONFLICT (id) DO NOTHING",
            cancellationToken,
            ("id", id), ("person", keys.Person), ("tenant", keys.Tenant), ("sealed", Seal.Close(Encoding.UTF8.GetBytes(words), MemoryKeys.SealOf(SealKind, id, known))), ("sent", Now));
    }

    /// <summary>The latest words, without who sent them.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task<ImmutableArray<string>> ListAsync(int most, CancellationToken cancellationToken)
    {
        var known = await secret.GetAsync(cancellationToken);
        var rows = await database.ReadAsync(
            "SELECT id, sealed FROM sent_question WHERE sent > @after ORDER BY sent DESC LIMIT @most",
            row => (Id: row.GetString(0), Sealed: row.GetString(1)),
            cancellationToken,
            ("after", Now - (long)Lifetime.TotalSeconds), ("most", most));
        return [.. rows.Select(row => Seal.Open(row.Sealed, MemoryKeys.SealOf(SealKind, row.Id, known))).OfType<byte[]>().Select(Encoding.UTF8.GetString)];
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();
}
