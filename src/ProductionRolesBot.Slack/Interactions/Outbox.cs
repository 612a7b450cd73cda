using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Sends what an interaction leads to; where Slack says no, the person is told why in a sentence.</summary>
internal sealed partial class Outbox(SlackApi api, ResponseUrl responses, ISlackInstallations installations, ILogger<Outbox> logger)
{
    /// <summary>Opens a modal, on top of the one it was pressed in if it was.</summary>
    public Task OpenAsync(Interaction interaction, ModalView view, CancellationToken cancellationToken) =>
        TryAsync(interaction, async installation =>
        {
            var trigger = interaction.TriggerId ?? "";
            await (interaction.View is { Type: "modal" }
                ? api.PushViewAsync(installation.BotToken, trigger, view, cancellationToken)
                : api.OpenViewAsync(installation.BotToken, trigger, view, cancellationToken));
        }, cancellationToken);

    /// <summary>Changes the modal it was pressed in, unless it has changed since.</summary>
    public Task UpdateAsync(Interaction interaction, InteractionView from, ModalView to, CancellationToken cancellationToken) =>
        TryAsync(interaction, installation => api.UpdateViewAsync(installation.BotToken, from.Id ?? "", from.Hash, to, cancellationToken), cancellationToken);

    /// <summary>Answers at the address that came with the interaction.</summary>
    public async Task RespondAsync(Interaction interaction, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await responses.PostAsync(interaction.ResponseUrl ?? "", message, cancellationToken);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
        }
    }

    private async Task TryAsync(Interaction interaction, Func<SlackInstallation, Task> send, CancellationToken cancellationToken)
    {
        try
        {
            if (await installations.FindAsync(interaction.Tenant.InstallationId, cancellationToken) is { } installation)
                await send(installation);
            else
                await ExplainAsync(interaction, ModalWords.NotInstalled, cancellationToken);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
            await ExplainAsync(interaction, ModalWords.Failure(exception.Error), cancellationToken);
        }
    }

    /// <summary>Where there is no address to answer at, as for a global shortcut, Slack shows its own sentence.</summary>
    private Task ExplainAsync(Interaction interaction, string sentence, CancellationToken cancellationToken) =>
        interaction.ResponseUrl is null
            ? Task.CompletedTask
            : RespondAsync(interaction, new SlackMessage(sentence, [new SectionBlock(sentence)]) { ReplaceOriginal = false }, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take what an interaction led to: {Error}")]
        public static partial void NotSent(ILogger logger, string error);
    }
}
