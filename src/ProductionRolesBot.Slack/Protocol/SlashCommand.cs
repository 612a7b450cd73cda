
namespace ProductionRolesBot.Slack.Protocol;

/// <summary>A person typed the command.</summary>
/// <seealso href="https://docs.slack.dev/interactivity/implementing-slash-commands"/>
internal sealed record SlashCommand
{
    public string Command { get; init; } = "";

    /// <summary>Everything after the command.</summary>
    public string Text { get; init; } = "";

    public string? TeamId { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>The word "true" where an organisation installed the bot.</summary>
    public string? IsEnterpriseInstall { get; init; }

    public string ChannelId { get; init; } = "";

    public string UserId { get; init; } = "";

    public string? ApiAppId { get; init; }

    public SlackTenant Tenant => new(EnterpriseId, TeamId, IsEnterpriseInstall is "true");

    /// <summary>Reads the form that HTTP brings; what it does not know it passes over.</summary>
    public static SlashCommand Read(ReadOnlyMemory<byte> form)
    {
        var command = new SlashCommand();
        foreach (var (name, value) in SlackForm.Fields(form))
        {
            command = name switch
            {
                "command" => command with { Command = value },
                "text" => command with { Text = value },
                "team_id" => command with { TeamId = value },
                "enterprise_id" => command with { EnterpriseId = value },
                "is_enterprise_install" => command with { IsEnterpriseInstall = value },
                "channel_id" => command with { ChannelId = value },
                "user_id" => command with { UserId = value },
                "api_app_id" => command with { ApiAppId = value },
                _ => command,
            };
        }

        return command;
    }
}
