using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ProductionRolesBot.Tests.Teams.Outside;

/// <summary>Stands for the service that signs messages to bots: real keys, real metadata, on this machine.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    /// <summary>The name it signs with. That of the public cloud, so that tokens look as they will.</summary>
    public const string Name = "https://api.botframework.com";

    private readonly WebApplication app;
    private readonly List<(RsaSecurityKey Key, string[] Endorsements)> keys = [];

    private LocalIssuer(WebApplication app) => this.app = app;

    public Uri MetadataUrl => new(Address, "/v1/.well-known/openidconfiguration");

    /// <summary>How often its keys were asked for.</summary>
    public int Fetches { get; private set; }

    /// <summary>Whom its keys were asked of: on the way to whatever host, a request ends here.</summary>
    public ConcurrentQueue<Uri> Asked { get; } = [];

    /// <summary>The only way out of this machine, which leads back to it. Redirects are not followed.</summary>
    public HttpMessageHandler Internet => new WayBack(this);

    /// <summary>True while nobody reaches it.</summary>
    public bool IsDown { get; set; }

    public RsaSecurityKey Key => keys[^1].Key;

    private Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new LocalIssuer(builder.Build());
        issuer.Rotate();
        issuer.app.MapGet("/v1/.well-known/openidconfiguration", () => issuer.Serve(new JsonObject { ["issuer"] = Name, ["jwks_uri"] = new Uri(issuer.Address, "/v1/.well-known/keys").ToString() }));
        issuer.app.MapGet("/v1/.well-known/keys", () => issuer.ServeKeys());
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <summary>Signs with a new key from now on, and forgets the old ones.</summary>
    public void Rotate(params string[] endorsements)
    {
        keys.Clear();
        keys.Add((NewKey(), endorsements is [] ? ["msteams", "webchat"] : endorsements));
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    /// <summary>A token as the service makes them, unless told otherwise.</summary>
    public string Token(string audience, string? serviceUrl, TokenShape? shape = null)
    {
        shape ??= new TokenShape();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = shape.Issuer ?? Name,
            Audience = audience,
            NotBefore = shape.Expires.AddHours(-1).UtcDateTime,
            Expires = shape.Expires.UtcDateTime,
            Subject = serviceUrl is null ? null : new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
            SigningCredentials = shape.IsUnsigned ? null : new SigningCredentials(shape.Key ?? Key, shape.Algorithm),
        });
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private IResult Serve(JsonObject document) => IsDown ? Results.StatusCode(500) : Results.Text(document.ToJsonString(), "application/json");

    private IResult ServeKeys()
    {
        Fetches++;
        return Serve(new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => Published(key.Key, key.Endorsements))]) });
    }

    private static JsonObject Published(RsaSecurityKey key, string[] endorsements)
    {
        var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(channel => (JsonNode)channel)]),
        };
    }

    private sealed class WayBack(LocalIssuer issuer) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            issuer.Asked.Enqueue(request.RequestUri!);
            request.RequestUri = new Uri(issuer.Address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>In what a token differs from a good one.</summary>
internal sealed record TokenShape
{
    public string? Issuer { get; init; }

    public RsaSecurityKey? Key { get; init; }

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public bool IsUnsigned { get; init; }

    public DateTimeOffset Expires { get; init; } = DateTimeOffset.UtcNow.AddHours(1);
}
