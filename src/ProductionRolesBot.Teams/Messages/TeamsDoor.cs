using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Door: without an app id it is open to tools on the developer's own machine, and shut to everyone else.</summary>
internal sealed class TeamsDoor(
    IOptionsMonitor<AuthenticationSchemeOptions> scheme, ILoggerFactory logger, UrlEncoder encoder, IOptions<TeamsOptions> teams, IHostEnvironment environment)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Teams";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var isDeveloper = string.IsNullOrEmpty(teams.Value.AppId)
            && environment.IsDevelopment()
            && Context.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller);
        return Task.FromResult(isDeveloper
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName))
            : AuthenticateResult.NoResult());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
