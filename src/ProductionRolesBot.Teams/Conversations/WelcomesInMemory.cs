using System.Collections.Concurrent;

namespace ProductionRolesBot.Teams.Conversations;

/// <summary>Remembers welcomes for one instance, as long as it runs.</summary>
internal sealed class WelcomesInMemory : IWelcomes
{
    private readonly ConcurrentDictionary<(string Tenant, string Conversation), bool> welcomed = [];

    public ValueTask<bool> TryWelcomeAsync(string tenant, string conversation, CancellationToken cancellation) =>
        ValueTask.FromResult(welcomed.TryAdd((tenant, conversation), true));

    public ValueTask ForgetAsync(string tenant, string conversation, CancellationToken cancellation)
    {
        welcomed.TryRemove((tenant, conversation), out _);
        return ValueTask.CompletedTask;
    }
}
