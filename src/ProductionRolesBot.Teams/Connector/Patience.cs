using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>
/// Tries again what is worth it: only the answers by which the service says that it has done nothing. A broken connection is
/// not among them, for the message may have been posted. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
/// </summary>
internal sealed class Patience(TimeProvider time) : DelegatingHandler
{
    /// <summary>A turn has 10 to 15 seconds before the channel gives the bot up.</summary>
    private static readonly TimeSpan Altogether = TimeSpan.FromSeconds(8);

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

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await pipeline.ExecuteAsync(
            static async (call, token) => await call.Send(call.Request, token),
            (Send: (Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>)base.SendAsync, Request: request),
            cancellationToken);

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
