using System.Threading.RateLimiting;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Operation.Limits;

/// <summary>
/// Keeps one person or one organisation from taking the bot away from the others. Each instance counts for itself: with
/// several, the limits add up.
/// </summary>
internal sealed class QuestionLimits(LimitOptions options) : IDisposable
{
    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<ConversationKey>? people = Limiter(key => (key.Channel, key.Tenant, key.Person), options.PersonPerMinute);
    private readonly PartitionedRateLimiter<ConversationKey>? tenants = Limiter(key => (key.Channel, key.Tenant), options.TenantPerMinute);

    /// <summary>The answer to somebody who asks more quickly than is answered; null when they may ask.</summary>
    public Answer? FindRefusal(ConversationKey key, Utterance utterance) =>
        (Wait(people, key) ?? Wait(tenants, key)) is { } wait
            ? MemorySentences.TooQuick(utterance.Locale?.Split('-')[0], Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)))
            : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        people?.Dispose();
        tenants?.Dispose();
    }

    /// <summary>How long to wait; null when nobody need wait.</summary>
    private static TimeSpan? Wait(PartitionedRateLimiter<ConversationKey>? limiter, ConversationKey key)
    {
        using var lease = limiter?.AttemptAcquire(key);
        return lease is not { IsAcquired: false } ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : Refill;
    }

    /// <summary>A minute's worth at once, then as it drips; null for no limit.</summary>
    private static PartitionedRateLimiter<ConversationKey>? Limiter<TWho>(Func<ConversationKey, TWho> who, int perMinute)
        where TWho : notnull =>
        perMinute == 0 ? null : PartitionedRateLimiter.Create<ConversationKey, TWho>(key => RateLimitPartition.GetTokenBucketLimiter(who(key), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = perMinute >= 60 ? Refill : TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        }));
}
