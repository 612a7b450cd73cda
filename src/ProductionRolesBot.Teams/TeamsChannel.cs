using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Teams.Messages;

namespace ProductionRolesBot.Teams;

/// <summary>Puts the channel into a host. The host gives an <see cref="Roles.AskInConversation"/>.</summary>
public static class TeamsChannel
{
    /// <summary>Adds the channel, configured by the section <c>Teams</c>.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>().BindConfiguration("Teams");
        services.AddAuthenticationCore(doors => doors.AddScheme<TeamsDoor>(TeamsDoor.SchemeName, displayName: null)).AddTransient<TeamsDoor>();
        services.AddSingleton<TeamsTurn>().AddSingleton<ReplyAddress>();
        services.AddHttpClient<ConnectorClient>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        return services;
    }

    /// <summary>Maps <c>/api/messages</c> behind the channel's own door.</summary>
    public static void MapTeams(this IEndpointRouteBuilder routes) => routes
        .Map("/api/messages", MessagesEndpoint.ReceiveAsync)
        .RequireAuthorization(new AuthorizationPolicyBuilder(TeamsDoor.SchemeName).RequireAuthenticatedUser().Build())
        .WithMetadata(new RequestSizeLimitAttribute(MessagesEndpoint.MostBytes));

    /// <summary>Maps an address that speaks the same protocol but always replies in the response; who may use it is the caller's to say.</summary>
    public static IEndpointConventionBuilder MapInlineMessages(this IEndpointRouteBuilder routes, string pattern) => routes
        .Map(pattern, MessagesEndpoint.ReceiveInlineAsync)
        .WithMetadata(new RequestSizeLimitAttribute(MessagesEndpoint.MostBytes));
}
