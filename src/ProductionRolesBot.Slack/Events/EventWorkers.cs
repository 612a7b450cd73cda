using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Slack.Events;

/// <summary>
/// Answers events after they were acknowledged, several at a time. What was acknowledged and not answered, because an
/// instance stopped or Slack did not answer, is answered by whoever finds it.
/// </summary>
internal sealed partial class EventWorkers(EventQueue queue, EventTurn turn, TimeProvider time, ILogger<EventWorkers> logger) : BackgroundService
{
    private const int Workers = 8;

    /// <summary>How often it looks for what others left behind, and how old that must be.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    private Task answering = Task.CompletedTask;

    /// <summary>Takes on no more, and answers what was acknowledged as long as the host gives it time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        await Task.WhenAny(answering, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
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
            await queue.ResumeAsync(age, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.NotResumed(logger, exception);
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in queue.ReadAllAsync(stoppingToken))
        {
            try
            {
                await turn.TakeAsync(delivery, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Log.NotAnswered(logger, exception);
            }
            finally
            {
                queue.Leave();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An event could not be answered")]
        public static partial void NotAnswered(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "What a stopped instance left unanswered could not be read")]
        public static partial void NotResumed(ILogger logger, Exception exception);
    }
}
