using ProductionRolesBot.Operation.Administration;
using ProductionRolesBot.Operation.Limits;
using ProductionRolesBot.Operation.Sending;
using ProductionRolesBot.Operation.Telemetry;
using ProductionRolesBot.Proofs;
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
        var limits = LimitOptions.Read(builder.Configuration, problems);
        services.AddSingleton(limits);
        services.AddSingleton(AdministratorOptions.Read(builder.Configuration, problems));
        services.AddSingleton<QuestionLimits>();
        services.AddSingleton<FeedbackReport>();
        services.AddSingleton<AdministratorReport>();
        services.AddSingleton<AdministratorDesk>();
        services.AddSingleton<SendingDesk>();
        services.AddProofs();
        services.AddSingleton<QuestionDesk>();
        services.AddSingleton<AskInConversation>(provider => provider.GetRequiredService<QuestionDesk>().AskAsync);
        services.AddServerLimits(limits);
        services.AddTransient<IStartupFilter, SecurityHeaders>();
        builder.AddTelemetry();
        return problems;
    }

    /// <summary>Begins to watch.</summary>
    public static void UseOperation(this WebApplication app) => app.UseTelemetry();
}
