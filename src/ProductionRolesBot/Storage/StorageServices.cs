using Microsoft.Extensions.DependencyInjection.Extensions;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Sockets;
using ProductionRolesBot.Storage.History;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Storage.Protection;
using ProductionRolesBot.Storage.Slack;
using ProductionRolesBot.Storage.Statistics;
using ProductionRolesBot.Storage.Teams;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Feedback;

namespace ProductionRolesBot.Storage;

/// <summary>Registers what is kept.</summary>
internal static class StorageServices
{
    /// <summary>Adds the store and everything that is kept in it.</summary>
    /// <returns>What is wrong with the configuration, a sentence each.</returns>
    public static IReadOnlyList<string> AddStorage(this WebApplicationBuilder builder)
    {
        var problems = new List<string>();
        var options = StorageOptions.Read(builder.Configuration, problems);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(provider => Open(options, provider));
        services.AddSingleton<MemorySecret>();
        services.AddSingleton<ConversationMemory>();
        if (options.Provider == StorageProvider.PostgreSql)
            services.AddSharedMemory();
        else
            services.AddNearMemory();
        services.AddSingleton<LossNotice>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<AnswerTally>();
        services.AddSingleton<OpinionCounts>();
        services.AddSingleton<SentQuestions>();
        services.AddSingleton<StoredFeedback>();
        services.AddSingleton<IFeedbackBook>(provider => provider.GetRequiredService<StoredFeedback>());
        services.AddHostedService(provider => provider.GetRequiredService<StoredFeedback>());
        services.AddSingleton<IWelcomes, StoredWelcomes>();
        services.AddSingleton<IDeliveries, StoredDeliveries>();
        services.AddSingleton<LeadSockets>(provider => ActivatorUtilities.CreateInstance<StoredLease>(provider, "slack-socket").TryLeadAsync);
        services.AddSingleton<ForgetWorkspace>(provider => (id, cancellation) => provider.GetRequiredService<IConversationMemory>().ForgetTenantAsync("slack", id, cancellation));
        // A single workspace is configured, not installed, and its channel has said so.
        services.TryAddSingleton<ISlackInstallations, StoredInstallations>();
        services.AddStoredProtection(options);
        services.AddHostedService<Purge>();
        services.AddHostedService<StatisticsWriter>();
        services.AddSingleton<KeptVersions>();
        services.AddHostedService<HistoryKeeper>();
        return problems;
    }

    /// <summary>What another instance may have seen or heard is asked of the store.</summary>
    private static void AddSharedMemory(this IServiceCollection services)
    {
        services.AddSingleton<IConversationMemory>(provider => provider.GetRequiredService<ConversationMemory>());
        services.AddSingleton<ISeenActivities, StoredActivities>();
    }

    /// <summary>A file has one instance, which need not ask it what it knows itself.</summary>
    private static void AddNearMemory(this IServiceCollection services)
    {
        services.AddSingleton<NearMemory>();
        services.AddSingleton<IConversationMemory>(provider => provider.GetRequiredService<NearMemory>());
        services.AddHostedService(provider => provider.GetRequiredService<NearMemory>());
    }

    private static Database Open(StorageOptions options, IServiceProvider services) => options.Provider switch
    {
        StorageProvider.PostgreSql => ActivatorUtilities.CreateInstance<PostgreSqlDatabase>(services, options.ConnectionString),
        _ => ActivatorUtilities.CreateInstance<SqliteDatabase>(services, options.ConnectionString),
    };
}
