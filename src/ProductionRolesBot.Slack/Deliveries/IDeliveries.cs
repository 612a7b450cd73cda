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

    /// <summary>True to exactly one caller, who then answers; and once more when that one has not finished in all the time an answer may take.</summary>
    ValueTask<bool> TryTakeAsync(string id, CancellationToken cancellationToken);

    /// <summary>Says that it is answered. Forgets what was kept for the answer: a message is not stored longer than it waits.</summary>
    ValueTask FinishAsync(string id, CancellationToken cancellationToken);

    /// <summary>Work that a stopped instance left behind, oldest first: what was accepted and not taken, or taken and not finished.</summary>
    /// <param name="age">How long ago it must have been accepted: what came just now is in somebody's hands.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<IReadOnlyList<WaitingDelivery>> ListWaitingAsync(TimeSpan age, CancellationToken cancellationToken);
}

/// <summary>A delivery that was acknowledged and not yet answered.</summary>
/// <param name="Id">The id it was accepted under.</param>
/// <param name="Unanswered">What was kept for the answer.</param>
/// <param name="WasBegun">Whether an instance stopped in the middle of answering it, so that nobody knows whether the answer was sent.</param>
public sealed record WaitingDelivery(string Id, ReadOnlyMemory<byte> Unanswered, bool WasBegun = false);
