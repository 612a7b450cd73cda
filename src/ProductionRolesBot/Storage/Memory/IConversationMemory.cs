using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>What is remembered between two messages: what was last spoken of for half an hour, and a person's chosen role until they say "forget me".</summary>
internal interface IConversationMemory
{
    /// <summary>How long a conversation is remembered after its last message.</summary>
    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Whether the store has been opened; until then a question waits for it as long as that takes.</summary>
    bool IsOpen { get; }

    /// <summary>Whether the store was lost and has not been found again.</summary>
    bool IsLost { get; }

    /// <summary>What is remembered of a conversation; a new one when nothing is.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    ValueTask<Conversation> RecallAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Remembers a conversation, and the person's role when they chose another.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    ValueTask KeepAsync(ConversationKey key, Conversation before, Conversation after, CancellationToken cancellationToken);

    /// <summary>Forgets a person in every place.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer: nothing may be claimed to be deleted.</exception>
    Task<Forgotten> ForgetAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Forgets everybody of a tenant.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    Task ForgetTenantAsync(string channel, string tenant, CancellationToken cancellationToken);

    /// <summary>How many conversations of a person are remembered in all places, and how many of the questions they sent.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    Task<(int Conversations, int Questions)> CountAsync(ConversationKey key, CancellationToken cancellationToken);
}

/// <summary>What was deleted.</summary>
/// <param name="Role">Whether a chosen role was.</param>
/// <param name="Conversations">How many conversations were.</param>
/// <param name="Questions">How many questions that the person had sent were.</param>
internal readonly record struct Forgotten(bool Role, int Conversations, int Questions);
