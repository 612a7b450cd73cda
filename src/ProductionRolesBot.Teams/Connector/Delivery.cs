namespace ProductionRolesBot.Teams.Connector;

/// <summary>What became of a message.</summary>
/// <param name="Outcome">Whether it arrived.</param>
/// <param name="Id">The id the service gave it; null when it gave none.</param>
internal readonly record struct Delivery(DeliveryOutcome Outcome, string? Id);

/// <summary>Whether a message arrived.</summary>
internal enum DeliveryOutcome
{
    /// <summary>The service took it.</summary>
    Delivered,

    /// <summary>The activity names no address that may be posted to.</summary>
    AddressRefused,

    /// <summary>The service does not take it, however often it is sent.</summary>
    Refused,

    /// <summary>The service, or whoever hands out tokens for it, was not there.</summary>
    Failed,
}
