namespace ProductionRolesBot.Slack.Protocol;

/// <summary>Whose installation a request belongs to.</summary>
/// <param name="EnterpriseId">The organisation (<c>E…</c>), null for a workspace outside of one.</param>
/// <param name="TeamId">The workspace (<c>T…</c>), null where the organisation as a whole is meant.</param>
/// <param name="IsEnterpriseInstall">Whether the organisation installed the bot for its workspaces.</param>
internal readonly record struct SlackTenant(string? EnterpriseId, string? TeamId, bool IsEnterpriseInstall)
{
    /// <summary>The id it is installed under: the organisation's where the organisation installed it.</summary>
    public string InstallationId => (IsEnterpriseInstall ? EnterpriseId ?? TeamId : TeamId ?? EnterpriseId) ?? "";
}
