using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ProductionRolesBot.Operation.Limits;

/// <summary>How large and how slow a request may be, and how long a stop may take.</summary>
internal static class ServerLimits
{
    /// <summary>Largest body that is read, in bytes: several times the largest activity or payload a channel sends.</summary>
    public const int MostBodyBytes = 512 * 1024;

    /// <summary>Longest time to finish what was begun, a little less than the thirty seconds that App Service and Kubernetes give.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(25);

    private const int MostConnections = 5_000;

    public static void AddServerLimits(this IServiceCollection services, LimitOptions options)
    {
        services.Configure<KestrelServerOptions>(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBodyBytes;
            server.Limits.MaxConcurrentConnections = MostConnections;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = options.RequestSeconds == 0 ? null : new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(options.RequestSeconds) });
        services.AddTransient<IStartupFilter, RequestTimeLimit>();
    }
}
