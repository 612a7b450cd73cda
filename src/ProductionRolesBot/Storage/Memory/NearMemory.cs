using System.Collections.Concurrent;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// Memory of the only instance: what was spoken of lately is at hand, and the store is told a moment later, once for many
/// questions. A role that somebody chose is in the store before they are told so. A killed process forgets what was spoken
/// of in its last second, and nothing else.
/// </summary>
internal sealed class NearMemory(ConversationMemory store, TimeProvider time) : BackgroundService, IConversationMemory, IAsyncDisposable
{
    /// <summary>The longest that the store knows less than this memory.</summary>
    public static readonly TimeSpan Behind = TimeSpan.FromSeconds(1);

    /// <summary>How many conversations, and how many people, are at hand; what is beyond is read from the store again.</summary>
    private const int Most = 20_000;

    private static readonly TimeSpan Sweep = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ConversationKey, Spoken> spoken = [];
    private readonly ConcurrentDictionary<ConversationKey, Spoken> unwritten = [];
    private readonly ConcurrentDictionary<(string Channel, string Tenant, string Person), RoleId?> chosen = [];

    private readonly SemaphoreSlim writing = new(1, 1);
    private bool isEnded;

    /// <inheritdoc/>
    public bool IsOpen => store.IsOpen;

    /// <inheritdoc/>
    public bool IsLost => store.IsLost;

    /// <inheritdoc/>
    public ValueTask<Conversation> RecallAsync(ConversationKey key, CancellationToken cancellationToken) =>
        spoken.TryGetValue(key, out var last) && last.Until > time.GetUtcNow() && chosen.TryGetValue(Person(key), out var role)
            ? ValueTask.FromResult(last.Conversation.Mine == role ? last.Conversation : last.Conversation with { Mine = role })
            : RecallFromStoreAsync(key, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask KeepAsync(ConversationKey key, Conversation before, Conversation after, CancellationToken cancellationToken)
    {
        if (after.Mine is { } role && role != before.Mine)
        {
            await store.ChooseAsync(key, role, cancellationToken);
            chosen[Person(key)] = role;
        }

        spoken[key] = unwritten[key] = new(after, time.GetUtcNow() + IConversationMemory.Lifetime);
    }

    /// <inheritdoc/>
    public Task<Forgotten> ForgetAsync(ConversationKey key, CancellationToken cancellationToken) => AloneAsync(
        async () =>
        {
            await WriteRestAsync(cancellationToken);
            var forgotten = await store.ForgetAsync(key, cancellationToken);
            Drop(person => person == Person(key));
            return forgotten;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task ForgetTenantAsync(string channel, string tenant, CancellationToken cancellationToken) => AloneAsync(
        async () =>
        {
            Drop(person => person.Channel == channel && person.Tenant == tenant);
            await store.ForgetTenantAsync(channel, tenant, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<(int Conversations, int Questions)> CountAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await WriteAsync(cancellationToken);
        return await store.CountAsync(key, cancellationToken);
    }

    /// <summary>Tells the store the rest, once nobody answers any more.</summary>
    public async ValueTask DisposeAsync()
    {
        // Asked for under several names, it is told to end under each.
        if (Interlocked.Exchange(ref isEnded, true))
            return;
        await TryWriteAsync(CancellationToken.None);
        Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Behind, time);
        for (var swept = time.GetUtcNow(); await timer.WaitForNextTickAsync(stoppingToken);)
        {
            await TryWriteAsync(stoppingToken);
            if (time.GetUtcNow() - swept < Sweep && spoken.Count <= Most && chosen.Count <= Most)
                continue;
            LetGo();
            swept = time.GetUtcNow();
        }
    }

    private static (string Channel, string Tenant, string Person) Person(ConversationKey key) => (key.Channel, key.Tenant, key.Person);

    private async ValueTask<Conversation> RecallFromStoreAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var recalled = await store.RecallAsync(key, cancellationToken);
        // Who chose a role while the store was read chose the later one.
        var role = chosen.GetOrAdd(Person(key), recalled.Mine);
        return recalled.Mine == role ? recalled : recalled with { Mine = role };
    }

    private async Task TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // The next round finds the same conversations.
        }
    }

    private Task<bool> WriteAsync(CancellationToken cancellationToken) => AloneAsync(() => WriteRestAsync(cancellationToken), cancellationToken);

    /// <summary>What is being written must not come after it was forgotten.</summary>
    private async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task<bool> WriteRestAsync(CancellationToken cancellationToken)
    {
        KeyValuePair<ConversationKey, Spoken>[] waiting = [.. unwritten];
        await store.KeepAllAsync([.. waiting.Select(one => (one.Key, one.Value.Conversation, one.Value.Until))], cancellationToken);
        // What was said meanwhile stays for the next round.
        foreach (var written in waiting)
            unwritten.TryRemove(written);
        return true;
    }

    /// <summary>What has ended, and everything the store has too when it is too much.</summary>
    private void LetGo()
    {
        var now = time.GetUtcNow();
        var isTooMuch = spoken.Count > Most;
        foreach (var last in spoken)
        {
            if (last.Value.Until <= now || (isTooMuch && !unwritten.ContainsKey(last.Key)))
                spoken.TryRemove(last);
        }

        if (chosen.Count > Most)
            chosen.Clear();
    }

    private void Drop(Func<(string Channel, string Tenant, string Person), bool> whose)
    {
        foreach (var key in spoken.Keys.Where(key => whose(Person(key))))
        {
            unwritten.TryRemove(key, out _);
            spoken.TryRemove(key, out _);
        }

        foreach (var person in chosen.Keys.Where(whose))
            chosen.TryRemove(person, out _);
    }

    /// <param name="Conversation">What is remembered.</param>
    /// <param name="Until">When that ends.</param>
    private sealed record Spoken(Conversation Conversation, DateTimeOffset Until);
}
