namespace ProductionRolesBot.Teams.Conversations;

/// <summary>Notices what is delivered twice. Nothing documents whether Teams does; answering twice would be the price of not looking.</summary>
public interface ISeenActivities
{
    /// <summary>True to the first who asks for an activity.</summary>
    /// <param name="id">What tells it from every other one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<bool> IsFirstAsync(string id, CancellationToken cancellation);
}
