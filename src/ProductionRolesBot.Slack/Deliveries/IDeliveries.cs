namespace ProductionRolesBot.Slack.Deliveries;

/// <summary>
/// Remembers what Slack has delivered, so that nothing is answered twice and nothing acknowledged is lost: Slack sends
/// the same event up to four times, to any instance. Ids are kept for 25 hours, the longest that Slack goes on trying.
/// </summary>
/// <seealso href="https://docs.slack.dev/apis/events-api/#retries"/>
public interface IDeliveries
{
    /// <summary>True for the first delivery of an id and false for every other one, on whichever instance they arrive.</summary>
    /// <param name="id">The <c>event_id</c>, or the <c>trigger_id</c> of a command or a click.</param>
    /// <param name="unanswered">What is needed to answer it after a restart; empty when it is answered before it is acknowledged.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<bool> TryAcceptAsync(string id, ReadOnlyMemory<byte> unanswered, CancellationToken cancellationToken);

    /// <summary>Ends as soon as an accepted delivery no longer needs this process: it is kept in a store, or answered. Until then it may not be acknowledged.</summary>
    Task WhenSafe(string id);

    /// <summary>Given to exactly one caller, who then answers; and once more when that one has not finished in all the time an answer may take.</summary>
    ValueTask<Taken> TryTakeAsync(string id, CancellationToken cancellationToken);

    /// <summary>Says that the answer is about to be sent: from here on nobody knows whether it arrived, until <see cref="FinishAsync"/>.</summary>
    ValueTask BeginAsync(string id, CancellationToken cancellationToken);

    /// <summary>Gives it back: what was tried since it was taken has certainly not answered it, and whoever finds it tries again.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="taken">As it was taken.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask ReleaseAsync(WaitingDelivery delivery, Taken taken, CancellationToken cancellationToken);

    /// <summary>Says that it is answered. Forgets what was kept for the answer: a message is not stored longer than it waits.</summary>
    ValueTask FinishAsync(string id, CancellationToken cancellationToken);

    /// <summary>Work that was left behind, oldest first: what was accepted and not taken, given back, or taken and not finished in all the time an answer may take.</summary>
    /// <param name="age">How long ago it must have been accepted: what came just now is in somebody's hands.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<IReadOnlyList<WaitingDelivery>> ListWaitingAsync(TimeSpan age, CancellationToken cancellationToken);
}

/// <summary>A delivery that was acknowledged and not yet answered.</summary>
/// <param name="Id">The id it was accepted under.</param>
/// <param name="Unanswered">What was kept for the answer.</param>
public sealed record WaitingDelivery(string Id, ReadOnlyMemory<byte> Unanswered);

/// <summary>In whose hands a delivery is.</summary>
public enum Taken
{
    /// <summary>In somebody else's, or answered.</summary>
    No,

    /// <summary>In the caller's, and certainly not answered.</summary>
    Afresh,

    /// <summary>In the caller's, after somebody was sending the answer and did not come to the end: nobody knows whether it arrived.</summary>
    AfterInterruption,
}
