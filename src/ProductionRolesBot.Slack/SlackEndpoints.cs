using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using ProductionRolesBot.Slack.Door;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack;

/// <summary>What stands behind the door: reads the bytes that were signed, hands on, answers in Slack's shape.</summary>
internal static class SlackEndpoints
{
    public static Task EventAsync(HttpContext context)
    {
        if (Read(context) is not { } callback)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return callback is { Type: "url_verification", Challenge: { } challenge }
            ? context.Response.WriteAsJsonAsync(new ChallengeReply(challenge), SlackJson.Wire.ChallengeReply)
            : Task.CompletedTask;
    }

    private static EventCallback? Read(HttpContext context)
    {
        try
        {
            return JsonSerializer.Deserialize(context.Features.GetRequiredFeature<SlackBody>().Bytes.Span, SlackJson.Wire.EventCallback);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
