using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>
/// Holds what interactions lead to until it is sent: Slack's patience ends after three seconds, and its own Web API may take
/// longer. A stop waits for what is left.
/// </summary>
internal sealed partial class Outbox(Courier courier, SlackMetrics metrics, ILogger<Outbox> logger) : BackgroundService
{
    private const int Capacity = 1000;
    private const int Workers = 8;

    private readonly Channel<(Interaction Interaction, Errand Errand)> waiting = Channel.CreateBounded<(Interaction, Errand)>(Capacity);

    public void Send(Interaction interaction, Errand errand)
    {
        if (!waiting.Writer.TryWrite((interaction, errand)))
            Log.Full(logger);
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        metrics.Watch("slack.outbox", () => waiting.Reader.Count);
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        waiting.Reader.ReadAllAsync(CancellationToken.None),
        new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = stoppingToken },
        async (next, cancellation) =>
        {
            try
            {
                await courier.RunAsync(next.Interaction, next.Errand, cancellation);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.Failed(logger, exception);
            }
        });

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "What an interaction led to could not be sent")]
        public static partial void Failed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Too much waits to be sent to Slack; an interaction stays without an answer")]
        public static partial void Full(ILogger logger);
    }
}
