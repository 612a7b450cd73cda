using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>The token the bot signs in to the channel's service with. Nothing of it is built before the first reply, so that the start does not pay.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#bot-to-connector"/>
internal sealed class BotToken(TeamsOptions options, IMsalHttpClientFactory http) : IDisposable
{
    /// <summary>What a registration trusts a managed identity's token for. https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity</summary>
    private const string TokenExchange = "api://AzureADTokenExchange";

    /// <summary>MSAL remembers tokens but lets everybody fetch the first one at the same time.</summary>
    private readonly SemaphoreSlim gate = new(1, 1);

    private readonly Lazy<Func<bool, CancellationToken, Task<AuthenticationResult>>> acquire = new(() => Acquire(options, http));

    /// <summary>The token, from MSAL's memory while it is valid.</summary>
    /// <param name="isRefused">True when the service has refused the remembered one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="MsalException">The credential is not accepted.</exception>
    /// <exception cref="HttpRequestException">Nobody could be asked.</exception>
    public async Task<string> GetAsync(bool isRefused, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            return (await acquire.Value(isRefused, cancellation)).AccessToken;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> Acquire(TeamsOptions options, IMsalHttpClientFactory http)
    {
        var cloud = TeamsCloud.Of(options.Cloud);
        var credential = BotCredential.Of(options);
        if (credential is BotCredential.ManagedIdentity)
        {
            var identity = Identity(options.AppId!, http);
            return (isRefused, cancellation) => identity.AcquireTokenForManagedIdentity(cloud.Connector).WithForceRefresh(isRefused).ExecuteAsync(cancellation);
        }

        var tenant = options.AppType == TeamsAppType.MultiTenant && string.IsNullOrEmpty(options.TenantId) ? cloud.SharedTenant : options.TenantId;
        var app = WithCredential(ConfidentialClientApplicationBuilder.Create(options.AppId), credential, http)
            .WithAuthority(new Uri(cloud.Login, tenant))
            // The authority is one of the table above: asking Microsoft whether it exists costs a round trip.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        return (isRefused, cancellation) => app.AcquireTokenForClient([$"{cloud.Connector}/.default"]).WithForceRefresh(isRefused).ExecuteAsync(cancellation);
    }

    private static ConfidentialClientApplicationBuilder WithCredential(ConfidentialClientApplicationBuilder app, BotCredential credential, IMsalHttpClientFactory http)
    {
        switch (credential)
        {
            case BotCredential.Secret secret:
                return app.WithClientSecret(secret.Value);
            case BotCredential.Certificate certificate:
                return app.WithCertificate(certificate.Value);
            case BotCredential.FederatedToken token:
                return app.WithClientAssertion((AssertionRequestOptions request) => File.ReadAllTextAsync(token.File, request.CancellationToken));
            case BotCredential.FederatedIdentity federated:
                var identity = Identity(federated.ClientId, http);
                return app.WithClientAssertion(async (AssertionRequestOptions request) =>
                    (await identity.AcquireTokenForManagedIdentity(TokenExchange).ExecuteAsync(request.CancellationToken)).AccessToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static IManagedIdentityApplication Identity(string clientId, IMsalHttpClientFactory http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();
}

/// <summary>Gives MSAL the host's own HTTP clients.</summary>
internal sealed class LoginClients(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string Name = "Teams.Login";

    public HttpClient GetHttpClient() => clients.CreateClient(Name);
}
