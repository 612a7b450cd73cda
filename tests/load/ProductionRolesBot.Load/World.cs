using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ProductionRolesBot.Load;

/// <summary>Everything outside of the bot, on this machine: who signs its tokens and who takes its replies.</summary>
internal sealed class World : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string Issuer = "https://api.botframework.com";

    private readonly WebApplication app;
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "one" };

    private World(WebApplication app) => this.app = app;

    /// <summary>Where it listens, with a slash at its end.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    /// <summary>The body of the last reply that was taken.</summary>
    public byte[] LastReply { get; private set; } = [];

    public static async Task<World> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var world = new World(app);
        app.MapGet("/openid", () => Results.Text($$"""{"issuer":"{{Issuer}}","jwks_uri":"{{world.Address}}keys"}""", "application/json"));
        app.MapGet("/keys", () => Results.Text(world.Keys(), "application/json"));
        app.MapPost("/token", () => Results.Text("""{"token_type":"Bearer","expires_in":86399,"access_token":"of-the-bot"}""", "application/json"));
        app.MapPost("/v3/conversations/{conversation}/activities/{id?}", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            world.LastReply = body.ToArray();
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"id":"1"}""");
        });
        await app.StartAsync();
        return world;
    }

    /// <summary>Settings that make a bot live in this world.</summary>
    public Dictionary<string, string> Settings() => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Limits__PersonPerMinute"] = "0",
        ["Limits__TenantPerMinute"] = "0",
        ["Slack__SigningSecret"] = BareServer.SigningSecret,
        ["Slack__BotToken"] = "xoxb-load",
        ["Slack__ApiUrl"] = $"{Address}slack/",
        ["Teams__AppId"] = AppId,
        ["Teams__TenantId"] = "contoso",
        ["Teams__AppPassword"] = "secret",
        ["Teams__Issuers__0__Issuer"] = Issuer,
        ["Teams__Issuers__0__MetadataUrl"] = $"{Address}openid",
    };

    /// <summary>A token that lets a message in.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        Expires = DateTime.UtcNow.AddHours(1),
        Subject = new ClaimsIdentity([new Claim("serviceurl", Address)]),
        SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Rsa.Dispose();
    }

    private string Keys()
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"{{key.KeyId}}","n":"{{Base64UrlEncoder.Encode(parameters.Modulus)}}","e":"{{Base64UrlEncoder.Encode(parameters.Exponent)}}","endorsements":["msteams","webchat"]}]}""";
    }
}
