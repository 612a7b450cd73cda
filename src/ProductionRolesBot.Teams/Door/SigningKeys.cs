using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ProductionRolesBot.Teams.Door;

/// <summary>
/// The keys of one issuer, fetched when the first token comes. A key that is not known yet is looked for at once, so that
/// the first message after a rotation is let in; junk cannot make the bot fetch more than once in half a minute.
/// </summary>
internal sealed class SigningKeys(TokenIssuer issuer, IDocumentRetriever documents, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile OpenIdConnectConfiguration? known;
    private DateTimeOffset fetched = DateTimeOffset.MinValue;
    private DateTimeOffset attempted = DateTimeOffset.MinValue;

    /// <summary>The keys as last seen; null when they have never been within reach.</summary>
    public async ValueTask<OpenIdConnectConfiguration?> CurrentAsync(CancellationToken cancellation) =>
        known is { } keys && time.GetUtcNow() - fetched < Lifetime ? keys : await FetchAsync(known, cancellation);

    /// <summary>The keys that took the place of these; these again when there are no others.</summary>
    public async ValueTask<OpenIdConnectConfiguration> NewerThanAsync(OpenIdConnectConfiguration stale, CancellationToken cancellation) =>
        await FetchAsync(stale, cancellation) ?? stale;

    public void Dispose() => gate.Dispose();

    private async ValueTask<OpenIdConnectConfiguration?> FetchAsync(OpenIdConnectConfiguration? stale, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var now = time.GetUtcNow();
            // Another request was quicker, or a fetch has only just been tried.
            if (!ReferenceEquals(known, stale) || now - attempted < BetweenFetches)
                return known;
            // The first fetch brought what junk cannot: a rotation may follow it at any time.
            if (await TryFetchAsync(cancellation) is { } fresh)
                (known, fetched, attempted) = (fresh, now, stale is null ? attempted : now);
            else
                attempted = now;
            return known;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<OpenIdConnectConfiguration?> TryFetchAsync(CancellationToken cancellation)
    {
        try
        {
            var keys = await OpenIdConnectConfigurationRetriever.GetAsync(issuer.MetadataUrl!.AbsoluteUri, documents, cancellation);
            return keys.SigningKeys.Count > 0 ? keys : null;
        }
        catch (Exception exception) when (IsUnreachable(exception, cancellation))
        {
            return null;
        }
    }

    private static bool IsUnreachable(Exception exception, CancellationToken cancellation) =>
        exception is HttpRequestException or IOException or JsonException or SecurityTokenException or ArgumentException or InvalidOperationException
        || exception is OperationCanceledException && !cancellation.IsCancellationRequested;
}
