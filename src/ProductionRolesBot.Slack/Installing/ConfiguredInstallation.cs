using ProductionRolesBot.Slack.Api;

namespace ProductionRolesBot.Slack.Installing;

/// <summary>The one workspace whose token stands in the configuration. Whatever Slack sends is for it.</summary>
internal sealed class ConfiguredInstallation(SlackApi api, SlackOptions options, TimeProvider time) : ISlackInstallations
{
    private SlackInstallation? known;

    public async ValueTask<SlackInstallation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (known is { } installation)
            return installation;
        var token = options.BotToken ?? "";
        var self = await api.TestAuthAsync(token, cancellationToken);
        return known = new SlackInstallation(self.TeamId ?? id, token, self.UserId ?? "", self.BotId) { Name = self.Team ?? "", InstalledAt = time.GetUtcNow() };
    }

    /// <summary>There is nothing to keep: the configuration says which workspace it is.</summary>
    public ValueTask SaveAsync(SlackInstallation installation, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken)
    {
        known = null;
        return ValueTask.CompletedTask;
    }
}
