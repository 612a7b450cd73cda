using Microsoft.Identity.Client;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Gives MSAL the host's own HTTP clients.</summary>
internal sealed class LoginClients(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string Name = "Teams.Login";

    public HttpClient GetHttpClient() => clients.CreateClient(Name);
}
