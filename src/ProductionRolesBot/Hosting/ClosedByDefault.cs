using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Hosting;

/// <summary>A door that opens to nobody. It stands before every address that has no door of its own, so that a forgotten one is shut.</summary>
internal sealed class ClosedByDefault(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string SchemeName = "Closed";

    public static void Add(IServiceCollection services)
    {
        // The core of authentication only: the whole would create a key ring for cookies that this host never sends.
        services.AddAuthenticationCore(doors => doors.AddScheme<ClosedByDefault>(SchemeName, displayName: null)).AddTransient<ClosedByDefault>();
        services.AddWebEncoders();
        // They keep nothing of a request. ASP.NET makes them anew for each, which takes the container longer than what they do.
        services.AddSingleton<IPolicyEvaluator, OneDoor>().AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationMiddlewareResultHandler>();
        // What a request does need anew is made by hand: compiled ahead of time, the container would call the constructors by reflection.
        services.AddScoped<IAuthenticationHandlerProvider>(request => new AuthenticationHandlerProvider(request.GetRequiredService<IAuthenticationSchemeProvider>()));
        services.AddScoped<IAuthenticationService>(request => new AuthenticationService(
            request.GetRequiredService<IAuthenticationSchemeProvider>(),
            request.GetRequiredService<IAuthenticationHandlerProvider>(),
            request.GetRequiredService<IClaimsTransformation>(),
            request.GetRequiredService<IOptions<AuthenticationOptions>>()));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder(SchemeName).RequireAuthenticatedUser().Build());
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
}
