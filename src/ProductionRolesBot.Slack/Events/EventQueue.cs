using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Deliveries;

namespace ProductionRolesBot.Slack.Events;

/// <summary>
/// Answers events after they were acknowledged. It holds so many; a delivery that finds it full waits in the store and in
/// Slack's own retries. What an earlier run acknowledged and did not answer is answered first.
/// </summary>
internal sealed partial class EventQueue(IDeliveries deliveries, EventDesk desk, ILogger<EventQueue> logger) : BackgroundService
{
    private const int Capacity = 1000;
    private const int Workers = 8;

    private readonly Channel<WaitingDelivery> waiting = Channel.CreateBounded<WaitingDelivery>(Capacity);

    /// <summary>Takes an event on; nothing happens when it was delivered before.</summary>
    public async ValueTask AcceptAsync(WaitingDelivery delivery, CancellationToken cancellationToken)
    {
        if (await deliveries.TryAcceptAsync(delivery.Id, delivery.Unanswered, cancellationToken))
            await waiting.Writer.WriteAsync(delivery, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, Workers).Select(_ => WorkAsync(stoppingToken)).ToArray();
        try
        {
            foreach (var left in await deliveries.ListWaitingAsync(stoppingToken))
                await waiting.Writer.WriteAsync(left, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.NotResumed(logger, exception);
        }

        await Task.WhenAll(workers);
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // Taken before it is answered: after a crash in between, silence is better than the same answer twice.
                if (await deliveries.TryTakeAsync(delivery.Id, stoppingToken))
                    await desk.AnswerAsync(delivery.Unanswered, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.NotAnswered(logger, exception);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An event could not be answered")]
        public static partial void NotAnswered(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "What an earlier run left unanswered could not be read")]
        public static partial void NotResumed(ILogger logger, Exception exception);
    }
}
