using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;

namespace ProductionRolesBot.Mcp;

/// <summary>Lets other assistants ask, by the Model Context Protocol.</summary>
internal static class McpServices
{
    /// <summary>Adds <c>/mcp</c> where it is configured.</summary>
    /// <returns>What is wrong with the configuration, a sentence each.</returns>
    public static IReadOnlyList<string> AddMcp(this WebApplicationBuilder builder)
    {
        var problems = new List<string>();
        if (McpOptions.Read(builder.Configuration, problems) is not { } options)
            return problems;
        builder.Services.AddSingleton(options);
        builder.Services.AddAuthenticationCore(doors => doors.AddScheme<McpDoor>(McpDoor.SchemeName, displayName: null)).AddTransient<McpDoor>();
        if (options.Issuer is { } issuer)
            builder.Services.AddMcpTokens(issuer);
        // Every call stands alone: any instance behind a balancer can answer it.
        builder.Services.AddMcpServer().WithHttpTransport(transport => transport.Stateless = true).WithCatalogue();
        return problems;
    }

    /// <summary>Maps <c>/mcp</c> where it is configured.</summary>
    public static void MapMcp(this WebApplication app)
    {
        if (app.Services.GetService<McpOptions>() is not { } options)
            return;
        string[] doors = options.Issuer is null ? [McpDoor.SchemeName] : [McpDoor.SchemeName, McpTokens.SchemeName];
        app.MapMcp("/mcp").RequireAuthorization(new AuthorizationPolicyBuilder(doors).RequireAuthenticatedUser().Build());
    }

    /// <summary>The tools, the same over every transport.</summary>
    public static IMcpServerBuilder WithCatalogue(this IMcpServerBuilder server)
    {
        var json = McpJson.WithProtocol();
        return server.WithTools<RoleTools>(json).WithTools<CatalogueTools>(json);
    }
}
