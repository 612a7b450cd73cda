using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Slack.Commands;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Door;
using ProductionRolesBot.Slack.Events;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Interactions;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack;

/// <summary>What stands behind the door: reads the bytes that were signed, hands on, answers in Slack's shape.</summary>
internal static class SlackEndpoints
{
    public static async Task CommandAsync(HttpContext context)
    {
        var command = SlashCommand.Read(Body(context).Span);
        if (!IsOurs(context, command.ApiAppId) || command.Command.Length == 0)
            return;
        var commands = context.RequestServices.GetRequiredService<SlashCommands>();
        var message = JsonSerializer.SerializeToUtf8Bytes(await commands.AnswerAsync(command, context.RequestAborted), SlackJson.Wire.SlackMessage);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = message.Length;
        await context.Response.Body.WriteAsync(message, context.RequestAborted);
    }

    public static async Task EventAsync(HttpContext context)
    {
        if (ReadEvent(context) is not { } callback)
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (callback is { Type: "url_verification", Challenge: { } challenge })
            await context.Response.WriteAsJsonAsync(new ChallengeReply(challenge), SlackJson.Wire.ChallengeReply);
        else if (callback is { Type: "event_callback", EventId: { Length: > 0 } id } && IsOurs(context, callback.ApiAppId))
        {
            if (!await context.RequestServices.GetRequiredService<EventQueue>().TryAcceptAsync(new WaitingDelivery(id, Body(context)), context.RequestAborted))
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    public static async Task InteractionAsync(HttpContext context)
    {
        if (ReadInteraction(SlackForm.Field(Body(context).Span, "payload"u8)) is not { } interaction)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (!IsOurs(context, interaction.ApiAppId))
            return;
        var reply = await context.RequestServices.GetRequiredService<InteractionDesk>().AnswerAsync(interaction, context.RequestAborted);
        if (reply != InteractionReply.Nothing)
            await context.Response.WriteAsJsonAsync(reply, SlackJson.Wire.InteractionReply);
    }

    public static async Task BeginInstallAsync(HttpContext context) =>
        await context.RequestServices.GetRequiredService<InstallFlow>().Begin(context).ExecuteAsync(context);

    public static async Task EndInstallAsync(HttpContext context) =>
        await (await context.RequestServices.GetRequiredService<InstallFlow>().EndAsync(context)).ExecuteAsync(context);

    private static Interaction? ReadInteraction(string? payload)
    {
        try
        {
            return payload is null ? null : JsonSerializer.Deserialize(payload, SlackJson.Wire.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static EventCallback? ReadEvent(HttpContext context)
    {
        try
        {
            return JsonSerializer.Deserialize(Body(context).Span, SlackJson.Wire.EventCallback);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Body(HttpContext context) => context.Features.GetRequiredFeature<SlackBody>().Bytes;

    /// <summary>What is meant for another app is refused, though the signature is right.</summary>
    private static bool IsOurs(HttpContext context, string? appId)
    {
        var isOurs = context.RequestServices.GetRequiredService<SlackOptions>().AppId is not { Length: > 0 } ours || ours == appId;
        if (!isOurs)
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return isOurs;
    }
}
