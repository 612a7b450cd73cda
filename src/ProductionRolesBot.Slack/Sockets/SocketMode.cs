using System.Net.WebSockets;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Api;

namespace ProductionRolesBot.Slack.Sockets;

/// <summary>
/// Keeps a connection to Slack open, so that the bot needs no public address. One loop owns it: a connection that ends is
/// followed by another, one that is about to end is followed before it does. Of several instances one listens at a time.
/// </summary>
/// <seealso href="https://docs.slack.dev/apis/events-api/using-socket-mode"/>
internal sealed partial class SocketMode(SocketClient client, SocketDesk desk, SocketLeadership leadership, ILogger<SocketMode> logger) : BackgroundService, IHealthCheck
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private volatile SocketConnection? current;
    private volatile bool isFollowing;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            isFollowing ? HealthCheckResult.Healthy("another instance listens to Slack")
            : current is { IsUp: true } ? HealthCheckResult.Healthy("connected to Slack")
            : new HealthCheckResult(context.Registration.FailureStatus, "not connected to Slack"));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var hasTurnedAway = false; !hasTurnedAway;)
            {
                await leadership.WaitUntilLeadingAsync(() => isFollowing = true, stoppingToken);
                isFollowing = false;
                using var term = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var listening = ListenAsync(term.Token);
                hasTurnedAway = await Task.WhenAny(listening, leadership.WaitUntilFollowingAsync(term.Token)) == listening;
                await term.CancelAsync();
                await listening;
            }
        }
        catch (OperationCanceledException)
        {
            // The bot is stopping.
        }
        finally
        {
            await leadership.GiveUpAsync();
        }
    }

    /// <summary>Listens until it is told to stop, or Slack turns the bot away for good.</summary>
    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        List<Task> running = [];
        for (var pause = TimeSpan.Zero; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await Task.Delay(pause, stoppingToken);
                var socket = await client.ConnectAsync(stoppingToken);
                current = new SocketConnection(socket, desk, logger);
                running.RemoveAll(task => task.IsCompleted);
                running.Add(RunAsync(current, stoppingToken));
                if (!await current.Ending)
                {
                    Log.SwitchedOff(logger);
                    break;
                }

                pause = current.WasUp ? TimeSpan.Zero : Longer(pause);
            }
            catch (SlackApiException exception) when (exception.IsSignedOut)
            {
                Log.SignedOut(logger, exception.Error);
                break;
            }
            catch (Exception exception) when (exception is SlackApiException or WebSocketException)
            {
                pause = Longer(pause);
                Log.NotConnected(logger, exception.Message, pause);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAll(running);
    }

    private static TimeSpan Longer(TimeSpan pause) => pause + Step < LongestPause ? pause + Step : LongestPause;

    private static async Task RunAsync(SocketConnection connection, CancellationToken stoppingToken)
    {
        using (connection)
        {
            try
            {
                await connection.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                // The bot is stopping.
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "No connection to Slack ({Reason}); the next attempt is in {Pause}")]
        public static partial void NotConnected(ILogger logger, string reason, TimeSpan pause);

        [LoggerMessage(Level = LogLevel.Error, Message = "Slack does not accept Slack:AppToken: {Error}")]
        public static partial void SignedOut(ILogger logger, string error);

        [LoggerMessage(Level = LogLevel.Error, Message = "Socket Mode was switched off in the app's settings")]
        public static partial void SwitchedOff(ILogger logger);
    }
}
