using ProductionRolesBot.Following;

namespace ProductionRolesBot.Hosting;

/// <summary>Tells a load balancer that questions are being answered.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app) =>
        app.MapGet("/health", (ServedCatalogue catalogue) => TypedResults.Text($"Healthy: {catalogue.Assistant.Catalogue.Roles.Count()} roles\n"))
            .AllowAnonymous();
}
