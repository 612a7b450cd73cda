using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>Keeps what was last spoken of for half an hour, and a person's chosen role until they say "forget me".</summary>
internal sealed class ConversationMemory(Database database, MemorySecret secret, TimeProvider time)
{
    /// <summary>Whether the store has been opened; until then a question waits for it as long as that takes.</summary>
    public bool IsOpen => database.IsOpen;

    /// <summary>How long a conversation is remembered after its last message.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

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

    /// <summary>What is remembered of a conversation; a new one when nothing is.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task<Conversation> RecallAsync(ConversationKey key, CancellationToken cancellationToken)
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

    /// <summary>Remembers a conversation, and the person's role when they chose another.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task KeepAsync(ConversationKey key, Conversation before, Conversation after, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        if (after.Mine is { } chosen && chosen != before.Mine)
            await database.WriteAsync(Choose, cancellationToken, ("person", keys.Person), ("tenant", keys.Tenant), ("role", chosen.Value));

        // The chosen role is kept by person: what is kept by place must not outlive a "forget me" said elsewhere.
        var spoken = ConversationJson.Write(after with { Mine = null });
        await database.WriteAsync(
            Keep,
            cancellationToken,
            ("conversation", keys.Conversation), ("person", keys.Person), ("tenant", keys.Tenant), ("sealed", Seal.Close(spoken, keys.Seal)), ("expires", Now + (long)Lifetime.TotalSeconds));
    }

    /// <summary>Forgets a person in every place.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer: nothing may be claimed to be deleted.</exception>
    public async Task<Forgotten> ForgetAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var keys = MemoryKeys.Of(key, await secret.GetAsync(cancellationToken));
        var roles = await database.WriteAsync("DELETE FROM chosen_role WHERE person = @person", cancellationToken, ("person", keys.Person));
        var conversations = await database.WriteAsync("DELETE FROM conversation WHERE person = @person", cancellationToken, ("person", keys.Person));
        var questions = await database.WriteAsync("DELETE FROM sent_question WHERE person = @person", cancellationToken, ("person", keys.Person));
        return new Forgotten(roles > 0, conversations, questions);
    }

    /// <summary>Forgets everybody of a tenant.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task ForgetTenantAsync(string channel, string tenant, CancellationToken cancellationToken)
    {
        var name = MemoryKeys.TenantOf(channel, tenant, await secret.GetAsync(cancellationToken));
        await database.WriteAsync("DELETE FROM chosen_role WHERE tenant = @tenant", cancellationToken, ("tenant", name));
        await database.WriteAsync("DELETE FROM conversation WHERE tenant = @tenant", cancellationToken, ("tenant", name));
        await database.WriteAsync("DELETE FROM sent_question WHERE tenant = @tenant", cancellationToken, ("tenant", name));
    }

    /// <summary>How many conversations of a person are remembered in all places, and how many of the questions they sent.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
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

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();
}

/// <summary>What was deleted.</summary>
/// <param name="Role">Whether a chosen role was.</param>
/// <param name="Conversations">How many conversations were.</param>
/// <param name="Questions">How many questions that the person had sent were.</param>
internal readonly record struct Forgotten(bool Role, int Conversations, int Questions);
