using System.Collections.Immutable;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ProductionRolesBot.Slack.Commands;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Door;

namespace ProductionRolesBot.Slack;

/// <summary>Puts the channel into a host, which gives an <see cref="Roles.AskInConversation"/>.</summary>
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
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, SlackDoor>(SlackDoor.SchemeName, null);
        builder.Services.AddAuthorization();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<IDeliveries, DeliveriesInMemory>();
        builder.Services.AddSingleton<SlashCommands>();
        return [];
    }

    /// <summary>Maps <c>/slack/…</c> behind the channel's own door; nothing when the channel is off.</summary>
    public static void MapSlack(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<SlackOptions>() is null)
            return;

        var slack = routes.MapGroup("/slack")
            .RequireAuthorization(new AuthorizationPolicyBuilder(SlackDoor.SchemeName).RequireAuthenticatedUser().Build());
        slack.MapPost("/commands", SlackEndpoints.CommandAsync);
        slack.MapPost("/events", SlackEndpoints.EventAsync);
    }
}
