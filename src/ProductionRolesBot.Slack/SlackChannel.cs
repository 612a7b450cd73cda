using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Commands;
using ProductionRolesBot.Slack.Door;
using ProductionRolesBot.Slack.Events;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Interactions;
using ProductionRolesBot.Slack.Sockets;

namespace ProductionRolesBot.Slack;

/// <summary>Puts the channel into a host, which gives an <see cref="Roles.AskInConversation"/>, the <see cref="Roles.RoleAssistant"/> of the moment, <see cref="Deliveries.IDeliveries"/>, <see cref="LeadSockets"/> and <see cref="ForgetWorkspace"/>.</summary>
public static class SlackChannel
{
    /// <summary>Name of the channel in a <see cref="Roles.ConversationKey"/>.</summary>
    internal const string Name = "slack";

    /// <summary>Adds the channel when the section <c>Slack</c> of the configuration exists; returns everything that is wrong with the section.</summary>
    public static ImmutableArray<string> AddSlack(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration.GetSection(SlackOptions.Section) is not { } section || !section.Exists())
            return [];
        var options = section.Get<SlackOptions>() ?? new SlackOptions();
        if (SlackOptionsRules.Problems(options) is [_, ..] problems)
            return problems;

        builder.Services.AddSingleton(options);
        builder.Services.AddAuthenticationCore(doors => doors.AddScheme<SlackDoor>(SlackDoor.SchemeName, displayName: null));
        // Each request has a new one. Made by hand: compiled ahead of time, the container would call the constructor by reflection.
        builder.Services.AddTransient(host => new SlackDoor(options, host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<SlackDoor>>()));
        builder.Services.AddAuthorization();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddApi();
        builder.Services.AddDesks();
        if (!options.IsInstalledByOthers)
            builder.Services.AddSingleton<ISlackInstallations, ConfiguredInstallation>();
        else
            builder.Services.AddSingleton<InstallFlow>().AddDataProtection();
        if (options.UsesSocketMode)
            builder.Services.AddSocketMode();
        return [];
    }

    /// <summary>Maps <c>/slack/…</c> behind the channel's own door; nothing when the channel is off.</summary>
    public static void MapSlack(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<SlackOptions>() is not { } options)
            return;
        if (options.IsInstalledByOthers)
        {
            routes.MapGet(SlackPaths.Install, SlackEndpoints.BeginInstallAsync).AllowAnonymous();
            routes.MapGet(SlackPaths.OauthCallback, SlackEndpoints.EndInstallAsync).AllowAnonymous();
        }

        // In Socket Mode Slack posts nothing, and without a secret nobody could be told from Slack.
        if (string.IsNullOrEmpty(options.SigningSecret))
            return;
        var slack = routes.MapGroup("").RequireAuthorization(new AuthorizationPolicyBuilder(SlackDoor.SchemeName).RequireAuthenticatedUser().Build());
        slack.MapPost(SlackPaths.Commands, SlackEndpoints.CommandAsync);
        slack.MapPost(SlackPaths.Events, SlackEndpoints.EventAsync);
        slack.MapPost(SlackPaths.Interactions, SlackEndpoints.InteractionAsync);
    }

    private static void AddApi(this IServiceCollection services)
    {
        // A token must not follow a redirect.
        services.AddHttpClient(SlackOptions.Section, client => client.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.AddSingleton<SlackMetrics>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<SlackApi>(provider, provider.GetRequiredService<IHttpClientFactory>().CreateClient(SlackOptions.Section)));
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ResponseUrl>(provider, provider.GetRequiredService<IHttpClientFactory>().CreateClient(SlackOptions.Section)));
    }

    private static void AddDesks(this IServiceCollection services)
    {
        services.AddSingleton<LastLanguages>().AddSingleton<Conversations>().AddSingleton<SlashCommands>().AddSingleton<Workspaces>();
        services.AddSingleton<EventQueue>().AddSingleton<EventTurn>().AddSingleton<EventDesk>().AddSingleton<MessageDesk>().AddSingleton<HomeDesk>().AddSingleton<LinkDesk>();
        services.AddSingleton<InteractionDesk>().AddSingleton<InteractionTurn>().AddSingleton<ActionDesk>().AddSingleton<ModalDesk>();
        services.AddSingleton<ModalSpeech>().AddSingleton<ModalPost>().AddSingleton<ShareModal>().AddSingleton<CompareModal>().AddSingleton<FocusModal>();
        services.AddSingleton<Courier>().AddSingleton<Outbox>().AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddHostedService<EventWorkers>();
    }

    private static void AddSocketMode(this IServiceCollection services)
    {
        services.AddSingleton<SocketDesk>().AddSingleton<SocketClient>().AddSingleton<SocketLeadership>().AddSingleton<SocketMode>().AddHostedService(provider => provider.GetRequiredService<SocketMode>());
        services.AddHealthChecks().Add(new HealthCheckRegistration("slack", provider => provider.GetRequiredService<SocketMode>(), HealthStatus.Degraded, tags: null));
    }
}
