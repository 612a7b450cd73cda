namespace ProductionRolesBot.Slack.Events;

/// <summary>An answer that is ready: the one call that sends it. Until it is made, nothing has left.</summary>
internal delegate Task Send(CancellationToken cancellationToken);
