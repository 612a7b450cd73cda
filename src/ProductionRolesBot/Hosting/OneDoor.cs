using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ProductionRolesBot.Hosting;

/// <summary>
/// Nearly every address here has one door and asks no more than that it opened. For those it decides at once what ASP.NET
/// decides with a second ticket and a round of handlers, and leaves everything else to it.
/// </summary>
internal sealed class OneDoor(IAuthorizationService authorization) : PolicyEvaluator(authorization)
{
    /// <inheritdoc/>
    public override async Task<AuthenticateResult> AuthenticateAsync(AuthorizationPolicy policy, HttpContext context)
    {
        if (policy.AuthenticationSchemes is not [var door])
            return await base.AuthenticateAsync(policy, context);
        var result = await context.AuthenticateAsync(door);
        context.User = result.Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        return result;
    }

    /// <inheritdoc/>
    public override Task<PolicyAuthorizationResult> AuthorizeAsync(AuthorizationPolicy policy, AuthenticateResult authenticationResult, HttpContext context, object? resource) =>
        policy.Requirements is [DenyAnonymousAuthorizationRequirement]
            ? Task.FromResult(context.User.Identity is { IsAuthenticated: true } ? PolicyAuthorizationResult.Success() : PolicyAuthorizationResult.Challenge())
            : base.AuthorizeAsync(policy, authenticationResult, context, resource);
}
