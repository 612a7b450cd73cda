namespace ProductionRolesBot.Slack.Installing;

/// <summary>Forgets everything that is remembered of the people of a workspace or organisation: it has removed the bot. The host gives it.</summary>
/// <param name="installationId">See <see cref="SlackInstallation.Id"/>.</param>
/// <param name="cancellationToken">Stops waiting.</param>
public delegate Task ForgetWorkspace(string installationId, CancellationToken cancellationToken);
