using System.Diagnostics.Metrics;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Operation.Telemetry;

/// <summary>What somebody who watches from outside wants to see of the catalogue and of the memory. Read only when somebody looks.</summary>
internal sealed class CatalogueMetrics
{
    public CatalogueMetrics(IMeterFactory meters, ServedCatalogue served, Database database, TimeProvider time)
    {
        var meter = meters.Create(AnswerMetrics.Name);
        meter.CreateObservableGauge("roles.catalogue.age", () => (time.GetUtcNow() - served.State.Since).TotalSeconds, "s", "How long the catalogue that answers has been answering.");
        meter.CreateObservableGauge("roles.catalogue.roles", () => served.Assistant.Catalogue.Roles.Length, "{role}", "Roles of the catalogue that answers.");
        meter.CreateObservableGauge("roles.catalogue.held_back", () => served.State.HeldBack is null ? 0 : 1, description: "1 while newer pages cannot be used.");
        meter.CreateObservableGauge("roles.catalogue.findings", () => Findings(served.Assistant.Catalogue), "{finding}", "Problems of the pages by severity.");
        meter.CreateObservableGauge("roles.storage.lost", () => database.Unavailable is null ? 0 : 1, description: "1 while nothing can be remembered.");
    }

    private static IEnumerable<Measurement<int>> Findings(RoleCatalogue catalogue) =>
        catalogue.Problems.CountBy(problem => problem.Severity)
            .Select(count => new Measurement<int>(count.Value, new KeyValuePair<string, object?>("severity", count.Key.ToString().ToLowerInvariant())));
}
