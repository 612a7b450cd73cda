using System.Security.Cryptography;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>The token the bot signs in to the channel's service with. Nothing of it is built before the first reply, so that the start does not pay.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#bot-to-connector"/>
internal sealed class BotToken(TeamsOptions options, IMsalHttpClientFactory http, TimeProvider time) : IDisposable
{
    /// <summary>What a registration trusts a managed identity's token for. https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity</summary>
    private const string TokenExchange = "api://AzureADTokenExchange";

    /// <summary>How long before its end a token is no longer sent; as early as MSAL asks for another.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly TeamsCloud cloud = TeamsCloud.Of(options.Cloud);

    /// <summary>MSAL remembers tokens but lets everybody fetch the first one at the same time.</summary>
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>What to look at when it is not accepted.</summary>
    private readonly string setting = TeamsOptionsRules.Credentials(options) is [var only] ? only : "the managed identity Teams:AppId";

    private Func<bool, CancellationToken, Task<AuthenticationResult>>? acquire;

    /// <summary>The one sent last. MSAL finds it again too, in as much time as a tenth of an answer takes.</summary>
    private volatile Known? last;

    /// <summary>The token, while it is valid the one of the last time.</summary>
    /// <param name="isRefused">True when the service has refused the remembered one.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="SignInException">There is none to be had.</exception>
    public ValueTask<string> GetAsync(bool isRefused, CancellationToken cancellation) =>
        !isRefused && last is { } known && known.Until > time.GetUtcNow() ? ValueTask.FromResult(known.Token) : new ValueTask<string>(AcquireAsync(isRefused, cancellation));

    public void Dispose() => gate.Dispose();

    private async Task<string> AcquireAsync(bool isRefused, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            acquire ??= Acquire();
            var result = await acquire(isRefused, cancellation);
            last = new Known(result.AccessToken, result.AuthenticationResultMetadata.RefreshOn ?? result.ExpiresOn - Margin);
            return result.AccessToken;
        }
        catch (Exception exception) when (exception is MsalException or HttpRequestException or IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw SignInException.Of(exception, setting, cloud);
        }
        finally
        {
            gate.Release();
        }
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> Acquire()
    {
        var credential = BotCredential.Of(options);
        if (credential is BotCredential.ManagedIdentity)
        {
            var identity = Identity(options.AppId!);
            return (isRefused, cancellation) => identity.AcquireTokenForManagedIdentity(cloud.Connector).WithForceRefresh(isRefused).ExecuteAsync(cancellation);
        }

        var tenant = options.AppType == TeamsAppType.MultiTenant && string.IsNullOrEmpty(options.TenantId) ? cloud.SharedTenant : options.TenantId;
        var app = WithCredential(ConfidentialClientApplicationBuilder.Create(options.AppId), credential)
            .WithAuthority(new Uri(cloud.Login, tenant))
            // The authority is one of the table above: asking Microsoft whether it exists costs a round trip.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        return (isRefused, cancellation) => app.AcquireTokenForClient([$"{cloud.Connector}/.default"]).WithForceRefresh(isRefused).ExecuteAsync(cancellation);
    }

    private ConfidentialClientApplicationBuilder WithCredential(ConfidentialClientApplicationBuilder app, BotCredential credential)
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
                var identity = Identity(federated.ClientId);
                return app.WithClientAssertion(async (AssertionRequestOptions request) =>
                    (await identity.AcquireTokenForManagedIdentity(TokenExchange).ExecuteAsync(request.CancellationToken)).AccessToken);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private IManagedIdentityApplication Identity(string clientId) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();

    /// <param name="Token">What is sent.</param>
    /// <param name="Until">When MSAL is asked again.</param>
    private sealed record Known(string Token, DateTimeOffset Until)
    {
        /// <summary>Without the token, so that no log can hold it.</summary>
        public override string ToString() => nameof(Known);
    }
}
