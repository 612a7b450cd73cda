using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Identity.Client;
using ProductionRolesBot.Teams.Configuration;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Conversations;
using ProductionRolesBot.Teams.Dialogs;
using ProductionRolesBot.Teams.Door;
using ProductionRolesBot.Teams.Feedback;
using ProductionRolesBot.Teams.Messages;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>Puts the channel into a host. The host gives an <see cref="Roles.AskInConversation"/>, the <see cref="Roles.RoleAssistant"/> of the moment, <see cref="IWelcomes"/>, an <see cref="IFeedbackBook"/>, <see cref="Roles.Sharing.CardSharing"/> and a <see cref="TimeProvider"/>.</summary>
public static class TeamsChannel
{
    /// <summary>Adds the channel, configured by the section <c>Teams</c>; returns everything that is wrong with the configuration.</summary>
    public static ImmutableArray<string> AddTeams(this IHostApplicationBuilder builder)
    {
        var problems = new List<string>();
        var options = TeamsSettings.Read(builder.Configuration, problems);
        problems.AddRange(TeamsOptionsRules.Problems(options));
        builder.Services.AddSingleton(options).AddTurns().AddDoor().AddConnector();
        if (!string.IsNullOrEmpty(options.AppId))
            builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("teams", host => host.GetRequiredService<SignInHealth>(), HealthStatus.Degraded, tags: null));
        return [.. problems];
    }

    /// <summary>Maps <c>/api/messages</c> behind the channel's own door.</summary>
    public static void MapTeams(this IEndpointRouteBuilder routes) => routes
        .Map("/api/messages", MessagesEndpoint.ReceiveAsync)
        .RequireAuthorization(new AuthorizationPolicyBuilder(TeamsDoor.SchemeName).RequireAuthenticatedUser().Build())
        .WithMetadata(new RequestSizeLimitAttribute(Arrival.MostBytes));

    /// <summary>Maps an address that speaks the same protocol but always replies in the response; who may use it is the caller's to say.</summary>
    public static IEndpointConventionBuilder MapInlineMessages(this IEndpointRouteBuilder routes, string pattern) => routes
        .Map(pattern, MessagesEndpoint.ReceiveInlineAsync)
        .WithMetadata(new RequestSizeLimitAttribute(Arrival.MostBytes));

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<RoleAnswers>()
        .AddSingleton<Reception>()
        .AddSingleton<ISeenActivities, SeenActivities>()
        .AddSingleton<FocusDialog>()
        .AddSingleton<DialogTurn>()
        .AddSingleton<DialogInChat>()
        .AddSingleton<MessageTurn>()
        .AddSingleton<InvokeTurn>()
        .AddSingleton<TeamsTurn>()
        .AddSingleton<ReplySender>();

    private static IServiceCollection AddDoor(this IServiceCollection services)
    {
        services.AddHttpClient(KeyDocuments.Client).ConfigurePrimaryHttpMessageHandler(WithoutRedirects);
        return services
            .AddAuthenticationCore(doors => doors.AddScheme<TeamsDoor>(TeamsDoor.SchemeName, displayName: null))
            // Each request has a new one. Made by hand: compiled ahead of time, the container would call the constructor by reflection.
            .AddTransient(host => new TeamsDoor(host.GetRequiredService<Doorkeeper>()))
            .AddSingleton<Doorkeeper>()
            .AddSingleton<TokenValidator>()
            .AddSingleton<KeyDocuments>();
    }

    private static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(LoginClients.Name);
        services.AddHttpClient(nameof(ConnectorClient))
            .ConfigurePrimaryHttpMessageHandler(WithoutRedirects)
            .AddHttpMessageHandler<Patience>()
            .AddHttpMessageHandler<SignIn>();
        return services
            .AddTransient<Patience>()
            .AddTransient<SignIn>()
            .AddSingleton<BotToken>()
            .AddSingleton<SignInHealth>()
            .AddSingleton<ServiceAddress>()
            .AddSingleton<ConnectorMetrics>()
            // One for all replies: made anew for each, it cost as much as the reply itself. No HttpClient around it: the patience is the handler's.
            .AddSingleton(host => ActivatorUtilities.CreateInstance<ConnectorClient>(
                host,
                new HttpMessageInvoker(host.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(nameof(ConnectorClient)), disposeHandler: false)))
            .AddSingleton<CountReaders>(host => (activity, cancellation) =>
                Readers.CountAsync(host.GetRequiredService<ConnectorClient>(), activity, host.GetRequiredService<TimeProvider>(), cancellation))
            .AddSingleton<IMsalHttpClientFactory, LoginClients>();
    }

    /// <summary>A redirect would take the bot's token along, or let a stranger's keys in.</summary>
    private static SocketsHttpHandler WithoutRedirects() => new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
