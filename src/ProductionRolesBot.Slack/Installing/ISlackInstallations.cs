namespace ProductionRolesBot.Slack.Installing;

/// <summary>Knows the workspaces and organisations that have installed the bot.</summary>
public interface ISlackInstallations
{
    /// <summary>The installation of that id, null when there is none.</summary>
    /// <param name="id">See <see cref="SlackInstallation.Id"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<SlackInstallation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Keeps an installation in place of an earlier one of the same id. Its token is stored encrypted.</summary>
    ValueTask SaveAsync(SlackInstallation installation, CancellationToken cancellationToken);

    /// <summary>Forgets an installation; nothing happens when there is none.</summary>
    ValueTask RemoveAsync(string id, CancellationToken cancellationToken);
}

/// <summary>The bot in one workspace, or in a whole organisation.</summary>
/// <param name="Id">The organisation's id (<c>E…</c>) when the organisation installed it, else the workspace's (<c>T…</c>).</param>
/// <param name="BotToken">What the bot signs in to the Web API with. A secret.</param>
/// <param name="BotUserId">The bot as a member (<c>U…</c>), by which people mention it.</param>
/// <param name="BotId">The bot as an author of messages (<c>B…</c>), by which it knows its own; null when Slack did not say.</param>
/// <seealso href="https://docs.slack.dev/authentication/installing-with-oauth"/>
public sealed record SlackInstallation(string Id, string BotToken, string BotUserId, string? BotId)
{
    /// <summary>Name of the workspace or organisation, as Slack gave it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The permissions that were granted, separated by commas as Slack writes them.</summary>
    public string Scopes { get; init; } = "";

    /// <summary>When it was installed, in UTC.</summary>
    public DateTimeOffset InstalledAt { get; init; }

    /// <summary>Without the token, so that no log can hold it.</summary>
    public override string ToString() => $"{nameof(SlackInstallation)} {Id}";
}
