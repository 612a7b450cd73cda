using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Hosting;

/// <summary>Tells a load balancer that questions are being answered.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app) =>
        app.MapGet("/health", (RoleAssistant assistant) => TypedResults.Text($"Healthy: {assistant.Catalogue.Roles.Count()} roles\n"))
            .AllowAnonymous();
}
