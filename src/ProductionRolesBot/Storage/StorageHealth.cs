using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ProductionRolesBot.Storage;

/// <summary>Whether the memory works. Without it questions are still answered, so this never makes the bot unhealthy.</summary>
internal sealed class StorageHealth(Database database, StorageOptions options) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.ReadAsync("SELECT 1", _ => true, cancellationToken);
            return HealthCheckResult.Healthy($"{options.Provider} answers");
        }
        catch (DatabaseUnavailableException)
        {
            // The reason may name servers and files, and anybody may read this: it stands in the log.
            return HealthCheckResult.Degraded($"{options.Provider} does not answer: nothing is remembered");
        }
    }
}
