using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.TryIt;

/// <summary>Door of the try-it page: open to the machine it runs on, to others only when <c>TryIt:Enabled</c> says so.</summary>
internal sealed class TryItDoor(IOptionsMonitor<AuthenticationSchemeOptions> scheme, ILoggerFactory logger, UrlEncoder encoder, IConfiguration configuration)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "TryIt";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(configuration.GetValue("TryIt:Enabled", defaultValue: IsFromThisMachine())
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName))
            : AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Response.WriteAsync("The try-it page is served to the machine it runs on. Set TryIt:Enabled to true to serve it to others.\n");
    }

    /// <summary>A proxy on the same machine has a loopback address too, but speaks for somebody else; a foreign host name is a page elsewhere that points its name here.</summary>
    private bool IsFromThisMachine() =>
        Context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && !Request.Headers.ContainsKey("X-Forwarded-For") && !Request.Headers.ContainsKey("Forwarded")
        && (Request.Host.Host is "localhost" || IPAddress.TryParse(Request.Host.Host, out var host) && IPAddress.IsLoopback(host));
}
