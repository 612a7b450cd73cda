using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>
/// Sends what an interaction leads to, after the interaction was acknowledged: Slack's patience ends after three seconds, and
/// its own Web API may take longer. Where Slack says no, the person is told why in a sentence. A stop waits for what is left.
/// </summary>
internal sealed partial class Outbox(SlackApi api, ResponseUrl responses, ISlackInstallations installations, SlackMetrics metrics, ILogger<Outbox> logger) : BackgroundService
{
    private const int Capacity = 1000;
    private const int Workers = 8;

    private readonly Channel<Func<CancellationToken, Task>> waiting = Channel.CreateBounded<Func<CancellationToken, Task>>(Capacity);

    /// <summary>Opens a modal, on top of the one it was pressed in if it was.</summary>
    public void Open(Interaction interaction, ModalView view, DialogWords words) =>
        Do(interaction, words, (installation, cancellation) => OpenAsync(interaction, installation, view, cancellation));

    /// <summary>Changes the modal it was pressed in, unless it has changed since.</summary>
    public void Update(Interaction interaction, InteractionView from, ModalView to, DialogWords words) =>
        Do(interaction, words, (installation, cancellation) => api.UpdateViewAsync(installation.BotToken, from.Id ?? "", from.Hash, to, cancellation));

    /// <summary>Answers at the address that came with the interaction.</summary>
    public void Respond(Interaction interaction, SlackMessage message) =>
        Enqueue(cancellation => RespondAsync(interaction, message, cancellation));

    /// <summary>Posts for everybody where it was pressed. Where another company reads along nothing is posted; where nobody can say who reads, the person chooses the place in a modal, in which Slack itself offers none of those.</summary>
    public void PostHere(Interaction interaction, SlackMessage message, ModalView whereElse, DialogWords words) => Do(interaction, words, async (installation, cancellation) =>
    {
        switch (await api.FindReadersAsync(installation.BotToken, interaction.Channel?.Id ?? "", cancellation))
        {
            case Readers.OwnCompany:
                await PostAsync(interaction, message, words, cancellation);
                break;
            case Readers.OthersToo:
                await ExplainAsync(interaction, words.OthersReadHere, cancellation);
                break;
            default:
                await OpenAsync(interaction, installation, whereElse, cancellation);
                break;
        }
    });

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        metrics.Watch("slack.outbox", () => waiting.Reader.Count);
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        waiting.Reader.ReadAllAsync(CancellationToken.None),
        new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = stoppingToken },
        async (send, cancellation) =>
        {
            try
            {
                await send(cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.Failed(logger, exception);
            }
        });

    private void Do(Interaction interaction, DialogWords words, Func<SlackInstallation, CancellationToken, Task> send) => Enqueue(async cancellation =>
    {
        try
        {
            if (await installations.FindAsync(interaction.Tenant.InstallationId, cancellation) is { } installation)
                await send(installation, cancellation);
            else
                await ExplainAsync(interaction, words.NotInstalled, cancellation);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
            await ExplainAsync(interaction, Failure(words, exception.Error), cancellation);
        }
    });

    private void Enqueue(Func<CancellationToken, Task> send)
    {
        if (!waiting.Writer.TryWrite(send))
            Log.Full(logger);
    }

    /// <summary>In a thread Slack would put it in the place of what was pressed, so it goes there first and the button's message says so afterwards.</summary>
    /// <seealso href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses"/>
    private async Task PostAsync(Interaction interaction, SlackMessage message, DialogWords words, CancellationToken cancellation)
    {
        if (interaction.Container?.ThreadTs is not { } thread)
        {
            await RespondAsync(interaction, message with { DeleteOriginal = true }, cancellation);
            return;
        }

        await responses.PostAsync(interaction.ResponseUrl ?? "", message with { ThreadTs = thread, ReplaceOriginal = false }, cancellation);
        await RespondAsync(interaction, new SlackMessage(words.Posted, [new SectionBlock(words.Posted)]) { ReplaceOriginal = true }, cancellation);
    }

    private Task OpenAsync(Interaction interaction, SlackInstallation installation, ModalView view, CancellationToken cancellation) =>
        interaction.View is { Type: "modal" }
            ? api.PushViewAsync(installation.BotToken, interaction.TriggerId ?? "", view, cancellation)
            : api.OpenViewAsync(installation.BotToken, interaction.TriggerId ?? "", view, cancellation);

    private async Task RespondAsync(Interaction interaction, SlackMessage message, CancellationToken cancellation)
    {
        try
        {
            await responses.PostAsync(interaction.ResponseUrl ?? "", message, cancellation);
        }
        catch (SlackApiException exception)
        {
            Log.NotSent(logger, exception.Error);
        }
    }

    /// <summary>Where there is no address to answer at, as for a global shortcut, Slack shows its own sentence.</summary>
    private Task ExplainAsync(Interaction interaction, string sentence, CancellationToken cancellation) =>
        interaction.ResponseUrl is null
            ? Task.CompletedTask
            : RespondAsync(interaction, new SlackMessage(sentence, [new SectionBlock(sentence)]) { ReplaceOriginal = false }, cancellation);

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

        [LoggerMessage(Level = LogLevel.Error, Message = "What an interaction led to could not be sent")]
        public static partial void Failed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Too much waits to be sent to Slack; an interaction stays without an answer")]
        public static partial void Full(ILogger logger);
    }
}
