using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Teams.Door;

namespace ProductionRolesBot.Teams.Configuration;

/// <summary>What differs from cloud to cloud. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</summary>
/// <param name="Login">Who hands out tokens for the bot.</param>
/// <param name="Connector">What those tokens are for.</param>
/// <param name="SharedTenant">Stands in for the tenant of a multi-tenant bot.</param>
internal sealed record TeamsCloud(Uri Login, string Connector, string SharedTenant)
{
    /// <summary>Who signs messages to the bot.</summary>
    public required ImmutableArray<TokenIssuer> Issuers { get; init; }

    /// <summary>Where links into Teams lead.</summary>
    public Uri Client { get; init; } = new("https://teams.microsoft.com/");

    /// <summary>Hosts that replies are posted to. A leading dot stands for every host below.</summary>
    public required ImmutableArray<string> ServiceHosts { get; init; }

    /// <summary>The cloud of that name.</summary>
    public static TeamsCloud Of(TeamsCloudName name) => All[name];

    private static FrozenDictionary<TeamsCloudName, TeamsCloud> All { get; } = new Dictionary<TeamsCloudName, TeamsCloud>
    {
        [TeamsCloudName.Public] = new(new Uri("https://login.microsoftonline.com/"), "https://api.botframework.com", "botframework.com")
        {
            Issuers = [Issuer("https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")],
            // Anyone can rent a name below trafficmanager.net, so that one stands whole.
            ServiceHosts = ["smba.trafficmanager.net", ".teams.microsoft.com", ".botframework.com"],
        },
        [TeamsCloudName.USGov] = new(new Uri("https://login.microsoftonline.us/"), "https://api.botframework.us", "MicrosoftServices.onmicrosoft.us")
        {
            Issuers = [Issuer("https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")],
            Client = new Uri("https://gov.teams.microsoft.us/"),
            ServiceHosts = [".teams.microsoft.us", ".botframework.us", ".botframework.azure.us"],
        },
        [TeamsCloudName.China] = new(new Uri("https://login.partner.microsoftonline.cn/"), "https://api.botframework.azure.cn", "microsoftservices.partner.onmschina.cn")
        {
            Issuers = [Issuer("https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")],
            ServiceHosts = [".botframework.azure.cn"],
        },
    }.ToFrozenDictionary();

    private static TokenIssuer Issuer(string issuer, string metadata) => new() { Issuer = issuer, MetadataUrl = new Uri(metadata) };
}
