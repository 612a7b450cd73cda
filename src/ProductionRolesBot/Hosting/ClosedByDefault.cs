using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
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
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder(SchemeName).RequireAuthenticatedUser().Build());
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
}
