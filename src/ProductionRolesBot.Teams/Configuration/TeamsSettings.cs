using Microsoft.Extensions.Configuration;

namespace ProductionRolesBot.Teams.Configuration;

/// <summary>Reads the options, in their own names and in those that bots built on Microsoft's SDK are configured by. The section <c>Teams</c> comes first.</summary>
internal static class TeamsSettings
{
    /// <summary>Reads the options.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for every value that is not one of those there are.</param>
    public static TeamsOptions Read(IConfiguration configuration, ICollection<string> problems)
    {
        var options = new TeamsOptions();
        try
        {
            configuration.GetSection("Teams").Bind(options);
        }
        catch (InvalidOperationException exception)
        {
            problems.Add(exception.Message);
        }

        options.AppId = Chosen(options.AppId, configuration["MicrosoftAppId"]);
        options.AppPassword = Chosen(options.AppPassword, configuration["MicrosoftAppPassword"]);
        options.TenantId = Chosen(options.TenantId, configuration["MicrosoftAppTenantId"]);
        if (string.IsNullOrEmpty(configuration["Teams:AppType"]) && configuration["MicrosoftAppType"] is { Length: > 0 } familiar)
            options.AppType = Type(familiar, problems);
        return options;
    }

    private static string? Chosen(string? own, string? familiar) => string.IsNullOrEmpty(own) ? familiar : own;

    private static TeamsAppType Type(string value, ICollection<string> problems)
    {
        if (!Enum.TryParse<TeamsAppType>(value, ignoreCase: true, out var type))
            problems.Add($"MicrosoftAppType is '{value}': give one of {string.Join(", ", Enum.GetNames<TeamsAppType>())}");
        return type;
    }
}
