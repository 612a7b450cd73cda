using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Door;

/// <summary>
/// Checks tokens of the channel: issuer, signature, algorithm, audience, lifetime.
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot
/// </summary>
internal sealed class TokenValidator(TeamsOptions options, KeyDocuments documents, TimeProvider time) : IDisposable
{
    /// <summary>Longest token read, in characters; those of the channel have about 1200.</summary>
    private const int MostCharacters = 8192;

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Tokens = new() { MapInboundClaims = false };

    private readonly AcceptedTokens accepted = new(time);
    private readonly FrozenDictionary<string, SigningKeys> keysOf = Issuers(options)
        .ToFrozenDictionary(issuer => issuer.Issuer, issuer => new SigningKeys(issuer, documents, time), StringComparer.Ordinal);

    /// <summary>Validates the header <c>Authorization</c>; the token is there only when the outcome is <see cref="DoorOutcome.Opened"/>.</summary>
    public async ValueTask<(DoorOutcome Outcome, ChannelToken? Token)> ValidateAsync(string? header, CancellationToken cancellation)
    {
        if (!TryFind(header, out var range))
            return (DoorOutcome.NoToken, null);
        if (accepted.Find(header.AsSpan()[range]) is { } known)
            return (DoorOutcome.Opened, known);
        var token = header![range];
        if (IssuerOf(token) is not { } issuer)
            return (DoorOutcome.Malformed, null);
        if (!keysOf.TryGetValue(issuer, out var keys))
            return (DoorOutcome.UnknownIssuer, null);
        return await ValidateAsync(token, issuer, keys, cancellation);
    }

    /// <summary>Where the one token of the header stands.</summary>
    private static bool TryFind(ReadOnlySpan<char> header, out Range token)
    {
        Span<Range> words = stackalloc Range[3];
        var isToken = header.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries) == 2 && header[words[0]].Equals("Bearer", StringComparison.OrdinalIgnoreCase);
        token = words[1];
        return isToken;
    }

    public void Dispose()
    {
        foreach (var keys in keysOf.Values)
            keys.Dispose();
    }

    private async ValueTask<(DoorOutcome, ChannelToken?)> ValidateAsync(string token, string issuer, SigningKeys keys, CancellationToken cancellation)
    {
        if (await keys.CurrentAsync(cancellation) is not { } configuration)
            return (DoorOutcome.KeysUnavailable, null);
        var result = await Tokens.ValidateTokenAsync(token, Parameters(issuer, configuration));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            configuration = await keys.NewerThanAsync(configuration, cancellation);
            result = await Tokens.ValidateTokenAsync(token, Parameters(issuer, configuration));
        }

        if (!result.IsValid)
            return (DoorOutcome.BadToken, null);
        var valid = Vouched((JsonWebToken)result.SecurityToken, configuration);
        accepted.Add(token, valid);
        return (DoorOutcome.Opened, valid);
    }

    private TokenValidationParameters Parameters(string issuer, OpenIdConnectConfiguration configuration) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = options.AppId,
        IssuerSigningKeys = configuration.SigningKeys,
        TryAllIssuerSigningKeys = false,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        LifetimeValidator = (notBefore, expires, _, _) => expires is not null && expires > Now - ClockSkew && (notBefore is null || notBefore < Now + ClockSkew),
    };

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static IEnumerable<TokenIssuer> Issuers(TeamsOptions options) => options.Issuers.Count > 0 ? options.Issuers : TeamsCloud.Of(options.Cloud).Issuers;

    /// <summary>Who says they signed it, not yet believed; null for what is no token.</summary>
    private static string? IssuerOf(string token)
    {
        try
        {
            return token.Length <= MostCharacters ? Tokens.ReadJsonWebToken(token).Issuer : null;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private static ChannelToken Vouched(JsonWebToken token, OpenIdConnectConfiguration configuration)
    {
        token.TryGetClaim("serviceurl", out var serviceUrl);
        // Looked up by the key that has proven to be the signer's: the one named in the token is anyone's word.
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(key => key.Kid == token.SigningKey.KeyId);
        return new ChannelToken(serviceUrl?.Value, key is null ? [] : Endorsements(key), token.ValidTo + ClockSkew);
    }

    private static ImmutableArray<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var list) && list is JsonElement { ValueKind: JsonValueKind.Array } channels
            ? [.. channels.EnumerateArray().Where(channel => channel.ValueKind == JsonValueKind.String).Select(channel => channel.GetString()!)]
            : [];
}
