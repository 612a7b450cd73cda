
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
    public static SlashCommand Read(ReadOnlySpan<byte> form)
    {
        string command = "", text = "", channelId = "", userId = "";
        string? teamId = null, enterpriseId = null, isEnterpriseInstall = null, apiAppId = null;
        var fields = new SlackForm(form);
        while (fields.Next())
        {
            if (fields.Name.SequenceEqual("command"u8))
                command = fields.Value;
            else if (fields.Name.SequenceEqual("text"u8))
                text = fields.Value;
            else if (fields.Name.SequenceEqual("team_id"u8))
                teamId = fields.Value;
            else if (fields.Name.SequenceEqual("enterprise_id"u8))
                enterpriseId = fields.Value;
            else if (fields.Name.SequenceEqual("is_enterprise_install"u8))
                isEnterpriseInstall = fields.Value;
            else if (fields.Name.SequenceEqual("channel_id"u8))
                channelId = fields.Value;
            else if (fields.Name.SequenceEqual("user_id"u8))
                userId = fields.Value;
            else if (fields.Name.SequenceEqual("api_app_id"u8))
                apiAppId = fields.Value;
        }

        return new SlashCommand
        {
            Command = command,
            Text = text,
            TeamId = teamId,
            EnterpriseId = enterpriseId,
            IsEnterpriseInstall = isEnterpriseInstall,
            ChannelId = channelId,
            UserId = userId,
            ApiAppId = apiAppId,
        };
    }
}
