using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Deliveries;

namespace ProductionRolesBot.Slack.Events;

/// <summary>
/// Answers events after they were acknowledged. It holds so many; one that finds no room is not acknowledged, so that
/// Slack sends it again. What was acknowledged and not answered, because an instance stopped or Slack did not answer, is
/// answered by whoever finds it.
/// </summary>
internal sealed partial class EventQueue : BackgroundService
{
    /// <summary>How many events it holds.</summary>
    public const int Capacity = 1000;

    private const int Workers = 8;

    /// <summary>Longest wait for room: Slack gives up on a delivery after three seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>How often it looks for what others left behind, and how old that must be.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    /// <summary>Longest that an answer is made ready: far from the time after which somebody else takes it on.</summary>
    private static readonly TimeSpan LongestPreparation = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim room = new(Capacity);
    private readonly Channel<WaitingDelivery> waiting = Channel.CreateUnbounded<WaitingDelivery>();
    private readonly IDeliveries deliveries;
    private readonly EventDesk desk;
    private readonly TimeProvider time;
    private readonly ILogger<EventQueue> logger;
    private Task answering = Task.CompletedTask;

    public EventQueue(IDeliveries deliveries, EventDesk desk, TimeProvider time, SlackMetrics metrics, ILogger<EventQueue> logger)
    {
        (this.deliveries, this.desk, this.time, this.logger) = (deliveries, desk, time, logger);
        metrics.Watch("slack.events", () => Capacity - room.CurrentCount);
    }

    /// <summary>Takes an event on, unless it was delivered before.</summary>
    /// <returns>Whether it may be acknowledged; false when there is no room for it, or nothing keeps it and it is not answered yet.</returns>
    public async ValueTask<bool> TryAcceptAsync(WaitingDelivery delivery, CancellationToken cancellationToken)
    {
        if (!await room.WaitAsync(Patience, cancellationToken))
            return false;
        var isWaiting = false;
        try
        {
            // Slack giving up on this request must not leave it half accepted. One that comes while the bot stops is in the
            // store, and the next run finds it.
            isWaiting = await deliveries.TryAcceptAsync(delivery.Id, delivery.Unanswered, CancellationToken.None) && waiting.Writer.TryWrite(delivery);
        }
        finally
        {
            if (!isWaiting)
                room.Release();
        }

        return await IsSafeAsync(delivery.Id, cancellationToken);
    }

    /// <summary>Without a store an event is acknowledged once it is answered, which seldom takes long: otherwise it would be lost with this process.</summary>
    private async ValueTask<bool> IsSafeAsync(string id, CancellationToken cancellationToken)
    {
        var safe = deliveries.WhenSafe(id);
        return safe.IsCompleted || await Task.WhenAny(safe, Task.Delay(Patience, time, cancellationToken)) == safe;
    }

    /// <summary>Takes on no more, and answers what was acknowledged as long as the host gives it time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await Task.WhenAny(answering, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        room.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        answering = Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(stoppingToken)));
        using var timer = new PeriodicTimer(Round, time);
        for (var age = TimeSpan.Zero; ; age = Round)
        {
            await ResumeAsync(age, stoppingToken);
            if (!await timer.WaitForNextTickAsync(stoppingToken))
                return;
        }
    }

    private async Task ResumeAsync(TimeSpan age, CancellationToken stoppingToken)
    {
        try
        {
            foreach (var left in await deliveries.ListWaitingAsync(age, stoppingToken))
            {
                await room.WaitAsync(stoppingToken);
                if (!waiting.Writer.TryWrite(left))
                    room.Release();
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.NotResumed(logger, exception);
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await AnswerAsync(delivery, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.NotAnswered(logger, exception);
            }
            finally
            {
                room.Release();
            }
        }
    }

    private async Task AnswerAsync(WaitingDelivery delivery, CancellationToken stoppingToken)
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

        [LoggerMessage(Level = LogLevel.Error, Message = "An event could not be answered")]
        public static partial void NotAnswered(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "What a stopped instance left unanswered could not be read")]
        public static partial void NotResumed(ILogger logger, Exception exception);
    }
}
