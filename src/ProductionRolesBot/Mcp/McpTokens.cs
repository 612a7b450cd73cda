using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace ProductionRolesBot.Mcp;

/// <summary>The other door of <c>/mcp</c>: opens to whoever brings a token that the configured issuer has signed for this bot.</summary>
internal static class McpTokens
{
    /// <summary>Name of the scheme.</summary>
    public const string SchemeName = "McpToken";

    /// <summary>Registers the door without the rest of authentication, which would create a key ring for cookies that this host never sends.</summary>
    public static void AddMcpTokens(this IServiceCollection services, McpIssuer issuer)
    {
        services.AddAuthenticationCore(doors => doors.AddScheme<JwtBearerHandler>(SchemeName, displayName: null)).AddTransient<JwtBearerHandler>();
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        services.Configure<JwtBearerOptions>(SchemeName, options => Configure(options, issuer));
    }

    private static void Configure(JwtBearerOptions options, McpIssuer issuer)
    {
        options.MetadataAddress = issuer.Metadata.ToString();
        options.RequireHttpsMetadata = !issuer.Metadata.IsLoopback;
        options.MapInboundClaims = false;
        // Why a token is refused is for the log of its own issuer, not for strangers.
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = issuer.Name,
            ValidAudience = issuer.Audience,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
        };
    }
}
