namespace ProductionRolesBot.Teams;

/// <summary>The section <c>Teams</c> of the configuration.</summary>
public sealed class TeamsOptions
{
    /// <summary>Application id of the bot's registration; null while it runs on a developer's machine only.</summary>
    public string? AppId { get; set; }
}
