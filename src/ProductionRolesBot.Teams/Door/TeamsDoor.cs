using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Teams.Door;

/// <summary>Room 1 as ASP.NET knows it: the authentication scheme that the channel's address requires.</summary>
internal sealed class TeamsDoor(IOptionsMonitor<AuthenticationSchemeOptions> scheme, ILoggerFactory logger, UrlEncoder encoder, Doorkeeper doorkeeper)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, logger, encoder)
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Teams";

    private DoorOutcome outcome;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        outcome = await doorkeeper.AdmitAsync(Context);
        return outcome == DoorOutcome.Opened
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName))
            : AuthenticateResult.Fail(outcome.ToString());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = outcome.StatusCode();
        if (Response.StatusCode == 401)
            Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}
