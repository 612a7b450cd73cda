using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>Memory in the store itself, which all instances share: read before each question and written after it.</summary>
internal sealed class ConversationMemory(Database database, MemorySecret secret, TimeProvider time) : IConversationMemory
{
    private const string Recall = """
        SELECT (SELECT sealed FROM conversation WHERE conversation = @conversation AND expires > @now),
               (SELECT role FROM chosen_role WHERE person = @person)
        """;

    private const string Keep = """
        INSERT INTO conversation (conversation, person, tenant, sealed, expires) VALUES (@conversation, @person, @tenant, @sealed, @expires)
        ON CONFLICT (conversation) DO UPDATE SET sealed = excluded.sealed, expires = excluded.expires
        """;

    private const string Choose = """
        INSERT INTO chosen_role (person, tenant, role) VALUES (@person, @tenant, @role)
        ON CONFLICT (person) DO UPDATE SET role = excluded.role
        """;

    /// <inheritdoc/>
    public bool IsOpen => database.IsOpen;

    /// <inheritdoc/>
    public bool IsLost => database.Unavailable is not null;

    /// <inheritdoc/>
    public async ValueTask<Conversation> RecallAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        var rows = await database.ReadAsync(
            Recall,
            row => (Sealed: row.IsDBNull(0) ? null : row.GetString(0), Role: row.IsDBNull(1) ? null : row.GetString(1)),
            cancellationToken,
            ("conversation", keys.Conversation), ("person", keys.Person), ("now", Now));
        var conversation = rows[0].Sealed is { } text && Seal.Open(text, keys.Seal) is { } spoken ? ConversationJson.Read(spoken) : Conversation.New;
        return conversation with { Mine = rows[0].Role is { } role ? new RoleId(role) : null };
    }

    /// <inheritdoc/>
    public async ValueTask KeepAsync(ConversationKey key, Conversation before, Conversation after, CancellationToken cancellationToken)
    {
        if (after.Mine is { } chosen && chosen != before.Mine)
            await ChooseAsync(key, chosen, cancellationToken);
        await database.WriteAsync(Keep, cancellationToken, Row(key, after, time.GetUtcNow() + IConversationMemory.Lifetime, await secret.GetAsync(cancellationToken)));
    }

    /// <summary>Remembers the role that a person chose.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task ChooseAsync(ConversationKey key, RoleId role, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        await database.WriteAsync(Choose, cancellationToken, ("person", keys.Person), ("tenant", keys.Tenant), ("role", role.Value));
    }

    /// <summary>Remembers what was last spoken of in many conversations, all of them or none.</summary>
    /// <param name="conversations">The conversations as their channels name them, what is remembered of each, and until when.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task KeepAllAsync(IReadOnlyCollection<(ConversationKey Key, Conversation Conversation, DateTimeOffset Until)> conversations, CancellationToken cancellationToken)
    {
        if (conversations.Count == 0)
            return;
        var known = await secret.GetAsync(cancellationToken);
        await database.WriteAllAsync(Keep, [.. conversations.Select(one => Row(one.Key, one.Conversation, one.Until, known))], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Forgotten> ForgetAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        var roles = await database.WriteAsync("DELETE FROM chosen_role WHERE person = @person", cancellationToken, ("person", keys.Person));
        var conversations = await database.WriteAsync("DELETE FROM conversation WHERE person = @person", cancellationToken, ("person", keys.Person));
        var questions = await database.WriteAsync("DELETE FROM sent_question WHERE person = @person", cancellationToken, ("person", keys.Person));
        return new Forgotten(roles > 0, conversations, questions);
    }

    /// <inheritdoc/>
    public async Task ForgetTenantAsync(string channel, string tenant, CancellationToken cancellationToken)
    {
        var name = MemoryKeys.TenantOf(channel, tenant, await secret.GetAsync(cancellationToken));
        await database.WriteAsync("DELETE FROM chosen_role WHERE tenant = @tenant", cancellationToken, ("tenant", name));
        await database.WriteAsync("DELETE FROM conversation WHERE tenant = @tenant", cancellationToken, ("tenant", name));
        await database.WriteAsync("DELETE FROM sent_question WHERE tenant = @tenant", cancellationToken, ("tenant", name));
    }

    /// <inheritdoc/>
    public async Task<(int Conversations, int Questions)> CountAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        var counts = await database.ReadAsync(
            "SELECT (SELECT COUNT(*) FROM conversation WHERE person = @person AND expires > @now), (SELECT COUNT(*) FROM sent_question WHERE person = @person)",
            row => (row.GetInt32(0), row.GetInt32(1)),
            cancellationToken,
            ("person", keys.Person), ("now", Now));
        return counts[0];
    }

    private static (string Name, object Value)[] Row(ConversationKey key, Conversation conversation, DateTimeOffset until, byte[] secret)
    {
        var keys = MemoryKeys.Of(key, secret);
        // The chosen role is kept by person: what is kept by place must not outlive a "forget me" said elsewhere.
        var spoken = ConversationJson.Write(conversation with { Mine = null });
        return [("conversation", keys.Conversation), ("person", keys.Person), ("tenant", keys.Tenant), ("sealed", Seal.Close(spoken, keys.Seal)), ("expires", until.ToUnixTimeSeconds())];
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();
}
