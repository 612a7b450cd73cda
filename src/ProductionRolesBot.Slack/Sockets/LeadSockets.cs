namespace ProductionRolesBot.Slack.Sockets;

/// <summary>
/// Asks to be the one instance that listens to Slack, or to stay it. The host gives it, because only the host knows what
/// the instances share.
/// </summary>
/// <param name="duration">From now on for how long; zero gives it up.</param>
/// <param name="cancellationToken">Stops waiting.</param>
/// <returns>False while another instance listens.</returns>
public delegate ValueTask<bool> LeadSockets(TimeSpan duration, CancellationToken cancellationToken);

/// <summary>Leads for a while, and stays the leader as long as it keeps asking.</summary>
internal sealed class SocketLeadership(LeadSockets lead, TimeProvider time)
{
    /// <summary>How long an instance that was killed keeps the others waiting.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromSeconds(15);

    /// <summary>How often the term is made longer: a store that is slow once does not end it.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(5);

    /// <summary>Done when this instance leads.</summary>
    /// <param name="follow">Called when another does.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task WaitUntilLeadingAsync(Action follow, CancellationToken cancellationToken)
    {
        while (!await lead(Term, cancellationToken))
        {
            follow();
            await Task.Delay(Renewal, time, cancellationToken);
        }
    }

    /// <summary>Done when another instance leads.</summary>
    public async Task WaitUntilFollowingAsync(CancellationToken cancellationToken)
    {
        do
            await Task.Delay(Renewal, time, cancellationToken);
        while (await lead(Term, cancellationToken));
    }

    /// <summary>Lets another instance lead at once.</summary>
    public async Task GiveUpAsync() => await lead(TimeSpan.Zero, CancellationToken.None);
}
