using System.Text.Json;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Gives each event to who knows what to do with it; what the bot does not know it passes over.</summary>
internal sealed class EventDesk(Workspaces workspaces, MessageDesk messages, HomeDesk home, LinkDesk links)
{
    /// <summary>Makes the answer ready; null where there is nothing to send.</summary>
    public async Task<Send?> PrepareAsync(WaitingDelivery delivery, Taken taken, CancellationToken cancellationToken)
    {
        if (JsonSerializer.Deserialize(delivery.Unanswered.Span, SlackJson.Wire.EventCallback) is not { Event.ValueKind: JsonValueKind.Object } callback)
            return null;
        var type = callback.Event.TryGetProperty("type", out var name) && name.ValueKind is JsonValueKind.String ? name.GetString() : null;
        var id = callback.Tenant.InstallationId;

        // These come when the token is dead already, so nothing may depend on it.
        if (type == "app_uninstalled" || type == "tokens_revoked" && callback.Event.Deserialize(SlackJson.Wire.TokensRevokedEvent)?.Tokens?.Bot is [_, ..])
        {
            await workspaces.RemoveAsync(id, cancellationToken);
            return null;
        }

        if (await workspaces.FindAsync(id, cancellationToken) is not { } installation)
            return null;
        var origin = new EventOrigin(installation, callback.Tenant.TeamId, callback.IsExtSharedChannel, taken is Taken.AfterInterruption);
        return type switch
        {
            "app_mention" or "message" when callback.Event.Deserialize(SlackJson.Wire.MessageEvent) is { } message => await messages.PrepareAsync(message, isMention: type == "app_mention", origin, cancellationToken),
            "app_home_opened" when callback.Event.Deserialize(SlackJson.Wire.AppHomeOpenedEvent) is { } opened => await home.PrepareAsync(opened, origin, cancellationToken),
            "link_shared" when callback.Event.Deserialize(SlackJson.Wire.LinkSharedEvent) is { } shared => links.Prepare(shared, origin),
            _ => null,
        };
    }
}

/// <summary>Where an event came from.</summary>
/// <param name="Installation">The bot that was meant.</param>
/// <param name="TeamId">Its workspace, null when Slack did not say.</param>
/// <param name="IsReadByOthers">Whether people of another company read the conversation.</param>
/// <param name="WasBegun">Whether somebody was sending the answer and did not come to the end.</param>
internal sealed record EventOrigin(SlackInstallation Installation, string? TeamId, bool IsReadByOthers, bool WasBegun);
