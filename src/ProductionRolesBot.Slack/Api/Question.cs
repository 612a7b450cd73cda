namespace ProductionRolesBot.Slack.Api;

/// <summary>A message that the bot answers.</summary>
/// <param name="Channel">Where it was said.</param>
/// <param name="Thread">The thread its answer belongs into: its own, where it began none.</param>
/// <param name="Ts">Its id.</param>
internal sealed record Question(string Channel, string Thread, string Ts);
