using System.Text.Json;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Gives each event to who knows what to do with it; what the bot does not know it passes over.</summary>
internal sealed class EventDesk(ISlackInstallations installations, ForgetWorkspace forget, MessageDesk messages, HomeDesk home, LinkDesk links)
{
    public async Task AnswerAsync(WaitingDelivery delivery, CancellationToken cancellationToken)
    {
        if (JsonSerializer.Deserialize(delivery.Unanswered.Span, SlackJson.Wire.EventCallback) is not { Event.ValueKind: JsonValueKind.Object } callback)
            return;
        var type = callback.Event.TryGetProperty("type", out var name) && name.ValueKind is JsonValueKind.String ? name.GetString() : null;
        var id = callback.Tenant.InstallationId;

        // These come when the token is dead already, so nothing may depend on it.
        if (type == "app_uninstalled" || type == "tokens_revoked" && callback.Event.Deserialize(SlackJson.Wire.TokensRevokedEvent)?.Tokens?.Bot is [_, ..])
        {
            await installations.RemoveAsync(id, cancellationToken);
            await forget(id, cancellationToken);
            return;
        }

        if (await installations.FindAsync(id, cancellationToken) is not { } installation)
            return;
        var origin = new EventOrigin(installation, callback.Tenant.TeamId, callback.IsExtSharedChannel, delivery.WasBegun);
        var task = type switch
        {
            "app_mention" or "message" when callback.Event.Deserialize(SlackJson.Wire.MessageEvent) is { } message => messages.AnswerAsync(message, isMention: type == "app_mention", origin, cancellationToken),
            "app_home_opened" when callback.Event.Deserialize(SlackJson.Wire.AppHomeOpenedEvent) is { } opened => home.AnswerAsync(opened, origin, cancellationToken),
            "link_shared" when callback.Event.Deserialize(SlackJson.Wire.LinkSharedEvent) is { } shared => links.AnswerAsync(shared, origin, cancellationToken),
            _ => Task.CompletedTask,
        };
        await task;
    }
}

/// <summary>Where an event came from.</summary>
/// <param name="Installation">The bot that was meant.</param>
/// <param name="TeamId">Its workspace, null when Slack did not say.</param>
/// <param name="IsReadByOthers">Whether people of another company read the conversation.</param>
/// <param name="WasBegun">Whether an instance stopped in the middle of answering it.</param>
internal sealed record EventOrigin(SlackInstallation Installation, string? TeamId, bool IsReadByOthers, bool WasBegun);
