using Microsoft.Extensions.Logging;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>
/// Runs the errands of interactions. Where Slack says no, the person is told why in a sentence; where only the address that
/// came with the interaction takes no more (it takes five messages, for half an hour), they see the message in a window.
/// </summary>
/// <seealso href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses"/>
internal sealed partial class Courier(SlackApi api, ResponseUrl responses, ISlackInstallations installations, ILogger<Courier> logger)
{
    public async Task RunAsync(Interaction interaction, Errand errand, CancellationToken cancellation)
    {
        string? token = null;
        try
        {
            if (errand is Errand.Respond { Message: { } message } && await TryRespondAsync(interaction, message, cancellation))
                return;
            token = (await installations.FindAsync(interaction.Tenant.InstallationId, cancellation))?.BotToken;
            if (token is null)
                await ExplainAsync(interaction, token, errand.Words.NotInstalled, cancellation);
            else
                await RunAsync(interaction, errand, token, cancellation);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
            // A modal that was closed or changed meanwhile needs no preview, and nobody misses it.
            if (errand is not Errand.Update)
                await ExplainAsync(interaction, token, Failure(errand.Words, exception.Error), cancellation);
        }
    }

    private Task RunAsync(Interaction interaction, Errand errand, string token, CancellationToken cancellation) => errand switch
    {
        Errand.Open { View: var view } => OpenAsync(interaction, token, view, cancellation),
        Errand.Update { View: var view } => api.UpdateViewAsync(token, interaction.View?.Id ?? "", interaction.View?.Hash, view, cancellation),
        Errand.Respond answer => OpenAsync(interaction, token, Modals.Whole(answer.Words, answer.Message.Blocks), cancellation),
        Errand.PostHere post => PostHereAsync(interaction, post, token, cancellation),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Task OpenAsync(Interaction interaction, string token, ModalView view, CancellationToken cancellation) =>
        interaction.View is { Type: "modal" }
            ? api.PushViewAsync(token, interaction.TriggerId ?? "", view, cancellation)
            : api.OpenViewAsync(token, interaction.TriggerId ?? "", view, cancellation);

    /// <summary>Where another company reads along nothing is posted; where nobody can say who reads, or the address takes no more, the person chooses the place in a modal, in which Slack itself offers none of those.</summary>
    private async Task PostHereAsync(Interaction interaction, Errand.PostHere post, string token, CancellationToken cancellation)
    {
        var readers = await api.FindReadersAsync(token, interaction.Channel?.Id ?? "", cancellation);
        if (readers is Readers.OthersToo)
            await ExplainAsync(interaction, token, post.Words.OthersReadHere, cancellation);
        else if (readers is Readers.Unknown || !await TryPostAsync(interaction, post, cancellation))
            await OpenAsync(interaction, token, post.Elsewhere, cancellation);
    }

    /// <summary>In a thread Slack would put it in the place of what was pressed, so it goes there first and the button's message says so afterwards.</summary>
    private async Task<bool> TryPostAsync(Interaction interaction, Errand.PostHere post, CancellationToken cancellation)
    {
        if (interaction.Container?.ThreadTs is not { } thread)
            return await TryRespondAsync(interaction, post.Message with { DeleteOriginal = true }, cancellation);
        if (!await TryRespondAsync(interaction, post.Message with { ThreadTs = thread, ReplaceOriginal = false }, cancellation))
            return false;
        await TryRespondAsync(interaction, new SlackMessage(post.Words.Posted, [new SectionBlock(post.Words.Posted)]) { ReplaceOriginal = true }, cancellation);
        return true;
    }

    /// <summary>Answers at the address; false when it certainly did not take the message. What may have arrived is not sent again.</summary>
    private async Task<bool> TryRespondAsync(Interaction interaction, SlackMessage message, CancellationToken cancellation)
    {
        try
        {
            await responses.PostAsync(interaction.ResponseUrl ?? "", message, cancellation);
            return true;
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
            return exception.IsUncertain;
        }
    }

    /// <summary>Where there is no address to answer at, as for a global shortcut or the home tab, the person is told in a direct message.</summary>
    private async Task ExplainAsync(Interaction interaction, string? token, string sentence, CancellationToken cancellation)
    {
        if (interaction.ResponseUrl is not null && await TryRespondAsync(interaction, new SlackMessage(sentence, [new SectionBlock(sentence)]) { ReplaceOriginal = false }, cancellation))
            return;
        try
        {
            if (token is not null && interaction.User?.Id is { } user)
                await api.TellAsync(token, user, sentence, cancellation);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
        }
    }

    /// <summary>What Slack's word for a failure means for the person who pressed.</summary>
    private static string Failure(DialogWords words, string error) => error switch
    {
        "trigger_expired" or "trigger_exchanged" or "expired_trigger_id" => words.TooLate,
        "missing_scope" => words.NoPermission,
        "is_archived" or "channel_not_found" or "not_in_channel" or "restricted_action" => words.NotThere,
        _ => words.NotTaken,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack did not take what an interaction led to: {Error}")]
        public static partial void NotSent(ILogger logger, string error);
    }
}
