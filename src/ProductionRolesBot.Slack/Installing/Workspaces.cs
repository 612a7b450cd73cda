namespace ProductionRolesBot.Slack.Installing;

/// <summary>The workspaces and organisations the bot serves, each with what is remembered of its people: both go together.</summary>
internal sealed class Workspaces(ISlackInstallations installations, ForgetWorkspace forget)
{
    /// <inheritdoc cref="ISlackInstallations.FindAsync"/>
    public ValueTask<SlackInstallation?> FindAsync(string id, CancellationToken cancellationToken) => installations.FindAsync(id, cancellationToken);

    /// <summary>Forgets a workspace that has removed the bot, and its people.</summary>
    public async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        await installations.RemoveAsync(id, cancellationToken);
        await forget(id, cancellationToken);
    }
}
