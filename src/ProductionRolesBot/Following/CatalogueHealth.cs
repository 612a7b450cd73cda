using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ProductionRolesBot.Following;

/// <summary>Which catalogue answers, and why a newer one does not.</summary>
internal sealed class CatalogueHealth(ServedCatalogue served) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = served.State;
        var catalogue = state.Assistant.Catalogue;
        var what = $"{catalogue.Roles.Length} roles on {catalogue.Families.Length} pages, version {catalogue.Version.Hash} of {catalogue.Version.Date:yyyy-MM-dd}, serving since {state.Since:u}";
        return Task.FromResult(state.HeldBack is { } held
            ? HealthCheckResult.Degraded($"{what}; newer pages are held back since {held.Since:u}: {held.Reason}")
            : HealthCheckResult.Healthy(what));
    }
}
