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

    private readonly PartitionedRateLimiter<ConversationKey> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<ConversationKey, (string, string, string)>(key => Bucket((key.Channel, key.Tenant, key.Person), options.PersonPerMinute)),
        PartitionedRateLimiter.Create<ConversationKey, (string, string)>(key => Bucket((key.Channel, key.Tenant), options.TenantPerMinute)));

    /// <summary>The answer to somebody who asks more quickly than is answered; null when they may ask.</summary>
    public Answer? FindRefusal(ConversationKey key, Utterance utterance)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
            return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : Refill;
        return MemorySentences.TooQuick(utterance.Locale?.Split('-')[0], Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    /// <summary>A minute's worth at once, then as it drips.</summary>
    private static RateLimitPartition<TKey> Bucket<TKey>(TKey key, int perMinute) =>
        perMinute == 0
            ? RateLimitPartition.GetNoLimiter(key)
            : RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = Math.Max(1, perMinute / 60),
                ReplenishmentPeriod = perMinute >= 60 ? Refill : TimeSpan.FromMinutes(1) / perMinute,
                QueueLimit = 0,
            });
}
