using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>
/// Waits for a response to its end, and not for ever. Tries again what is worth it: only the answers by which the service says
/// that it has done nothing. A broken connection is not among them, for the message may have been posted.
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class Patience(TimeProvider time) : DelegatingHandler
{
    /// <summary>A turn has 10 to 15 seconds before the channel gives the bot up.</summary>
    private static readonly TimeSpan Altogether = TimeSpan.FromSeconds(8);

    /// <summary>Longest response that is read, in bytes: several times a page of members.</summary>
    private const int MostBytes = 1024 * 1024;

    private readonly ResiliencePipeline<HttpResponseMessage> pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
        .AddTimeout(new TimeoutStrategyOptions { Timeout = Altogether })
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Result is { } response && IsWorthAnother(response.StatusCode)),
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            DelayGenerator = attempt => ValueTask.FromResult(attempt.Outcome.Result is { } response ? Asked(response, time) : null),
            OnRetry = attempt =>
            {
                attempt.Outcome.Result?.Dispose();
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(SendToTheEndAsync, context, request);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Reads the response too: who holds its last bytes back is waited for no longer than who says nothing.</summary>
    private async ValueTask<Outcome<HttpResponseMessage>> SendToTheEndAsync(ResilienceContext context, HttpRequestMessage request)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, context.CancellationToken);
            await response.Content.LoadIntoBufferAsync(MostBytes, context.CancellationToken);
            return Outcome.FromResult(response);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or SignInException)
        {
            response?.Dispose();
            return Outcome.FromException<HttpResponseMessage>(exception);
        }
    }

    private static bool IsWorthAnother(HttpStatusCode status) => status is
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>How long the service asks to be left alone; null when it does not say.</summary>
    private static TimeSpan? Asked(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };
}
