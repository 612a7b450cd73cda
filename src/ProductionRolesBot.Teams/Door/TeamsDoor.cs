using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace ProductionRolesBot.Teams.Door;

/// <summary>
/// Room 1 as ASP.NET knows it: the authentication scheme that the channel's address requires. It is a handler of its own and
/// none derived from ASP.NET's: it has no options and raises no events, and what those take costs more than finding a known token.
/// </summary>
internal sealed class TeamsDoor(Doorkeeper doorkeeper) : IAuthenticationHandler
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "Teams";

    /// <summary>The same for everybody: the token vouches for the channel, and who asks stands in the message.</summary>
    private static readonly AuthenticateResult Admitted = AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName));

    private HttpContext context = null!;
    private DoorOutcome outcome;

    public Task InitializeAsync(AuthenticationScheme scheme, HttpContext context)
    {
        this.context = context;
        return Task.CompletedTask;
    }

    public async Task<AuthenticateResult> AuthenticateAsync()
    {
        outcome = await doorkeeper.AdmitAsync(context);
        return outcome == DoorOutcome.Opened ? Admitted : AuthenticateResult.Fail(outcome.ToString());
    }

    public Task ChallengeAsync(AuthenticationProperties? properties)
    {
        context.Response.StatusCode = outcome.StatusCode();
        if (context.Response.StatusCode == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    public Task ForbidAsync(AuthenticationProperties? properties)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
