using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ProductionRolesBot.Operation.Telemetry;

internal static class TelemetryServices
{
    // The standard name: every collector's manual tells to set it (https://opentelemetry.io/docs/specs/otel/protocol/exporter/).
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Counts and traces, and sends both and the log to a collector when one is configured. Without one nothing of OpenTelemetry is even loaded.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AnswerMetrics>();
        if (!string.IsNullOrEmpty(builder.Configuration[Endpoint]))
            builder.AddExport();
    }

    /// <summary>Begins to watch what is only read when somebody looks.</summary>
    public static void UseTelemetry(this WebApplication app) => app.Services.GetService<CatalogueMetrics>();

    private static void AddExport(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CatalogueMetrics>();
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(AnswerMetrics.Name))
            .WithMetrics(metrics => metrics.AddMeter(AnswerMetrics.Name, $"{AnswerMetrics.Name}.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "System.Net.Http"))
            .WithTracing(traces => traces.AddSource(AnswerMetrics.Name).AddAspNetCoreInstrumentation())
            .WithLogging()
            .UseOtlpExporter();
    }
}
