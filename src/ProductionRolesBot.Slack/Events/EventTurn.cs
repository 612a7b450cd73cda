using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Deliveries;

namespace ProductionRolesBot.Slack.Events;

/// <summary>One turn of an event: taken by one instance, made ready, begun, sent, finished. Where it stops says what is known of its answer.</summary>
internal sealed partial class EventTurn(IDeliveries deliveries, EventDesk desk, TimeProvider time, ILogger<EventTurn> logger)
{
    /// <summary>Longest that an answer is made ready: far from the time after which somebody else takes it on.</summary>
    private static readonly TimeSpan LongestPreparation = TimeSpan.FromSeconds(30);

    public async Task TakeAsync(WaitingDelivery delivery, CancellationToken stoppingToken)
    {
        var taken = await deliveries.TryTakeAsync(delivery.Id, stoppingToken);
        if (taken is Taken.No)
            return;
        var isBegun = false;
        try
        {
            if (await PrepareAsync(delivery, taken, stoppingToken) is { } send)
            {
                // As late as can be: what was taken and not begun has certainly not been answered.
                await deliveries.BeginAsync(delivery.Id, stoppingToken);
                isBegun = true;
                await send(stoppingToken);
            }
        }
        catch (SlackApiException exception) when (exception.IsTooMany || exception.IsUncertain)
        {
            // What may have arrived is left as it is, and looked into when nobody can be sending it any more.
            if (exception.IsTooMany || !isBegun)
                await deliveries.ReleaseAsync(delivery, taken, stoppingToken);
            Log.Postponed(logger, exception.Message);
            return;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // What Slack does not take now it will not take later.
            await deliveries.FinishAsync(delivery.Id, stoppingToken);
            throw;
        }

        await deliveries.FinishAsync(delivery.Id, stoppingToken);
    }

    private async Task<Send?> PrepareAsync(WaitingDelivery delivery, Taken taken, CancellationToken stoppingToken)
    {
        using var patience = new CancellationTokenSource(LongestPreparation, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, patience.Token);
        try
        {
            return await desk.PrepareAsync(delivery, taken, either.Token);
        }
        catch (OperationCanceledException exception) when (patience.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            throw new SlackApiException("event", "no_answer", exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An event waits to be answered ({Reason})")]
        public static partial void Postponed(ILogger logger, string reason);
    }
}
