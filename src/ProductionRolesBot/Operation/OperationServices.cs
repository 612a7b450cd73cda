using ProductionRolesBot.Operation.Administration;
using ProductionRolesBot.Operation.Limits;
using ProductionRolesBot.Operation.Telemetry;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Operation;

/// <summary>Registers what keeps the bot in order while it runs.</summary>
internal static class OperationServices
{
    /// <summary>Adds limits, counts and administrators, and the desk behind which they stand.</summary>
    /// <returns>What is wrong with the configuration, a sentence each.</returns>
    public static IReadOnlyList<string> AddOperation(this WebApplicationBuilder builder)
    {
        var problems = new List<string>();
        var services = builder.Services;
        services.AddSingleton(LimitOptions.Read(builder.Configuration, problems));
        services.AddSingleton(AdministratorOptions.Read(builder.Configuration, problems));
        services.AddSingleton<QuestionLimits>();
        services.AddSingleton<AdministratorReport>();
        services.AddSingleton<AdministratorDesk>();
        services.AddSingleton<QuestionDesk>();
        services.AddSingleton<AskInConversation>(provider => provider.GetRequiredService<QuestionDesk>().AskAsync);
        services.AddServerLimits();
        services.AddTransient<IStartupFilter, SecurityHeaders>();
        builder.AddTelemetry();
        return problems;
    }

    /// <summary>Puts a time limit around every request and begins to watch.</summary>
    public static void UseOperation(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.UseTelemetry();
    }
}
