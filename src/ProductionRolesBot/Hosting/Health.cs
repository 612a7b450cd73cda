using System.Net.Mime;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProductionRolesBot.Following;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Hosting;

/// <summary>
/// Tells a load balancer whether the process lives (<c>/health/live</c>) and whether it answers (<c>/health/ready</c>, and <c>/health</c> for whoever knows only that).
/// Degraded still answers: only a person should act on it.
/// </summary>
internal static class Health
{
    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<CatalogueHealth>("catalogue")
            .AddCheck<StorageHealth>("storage");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        foreach (var address in (string[])["/health", "/health/ready"])
            app.MapHealthChecks(address, new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    /// <summary>One line for the whole and one for each part, for people with a terminal.</summary>
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        return context.Response.WriteAsync(
            $"{report.Status}\n" + string.Concat(report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}: {entry.Value.Description}\n")));
    }
}
