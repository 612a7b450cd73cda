using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Whether the bot can sign in to the channel's service, as its last reply has shown. Without it every question arrives and no answer leaves.</summary>
internal sealed class SignInHealth : IHealthCheck
{
    private volatile SignInException? problem;
    private volatile bool hasSucceeded;

    /// <summary>The service took a token.</summary>
    public void Succeed() => (problem, hasSucceeded) = (null, true);

    /// <summary>There is no token, or none that the service takes.</summary>
    public void Fail(SignInException reason) => problem = reason;

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(problem is { } reason
            ? new HealthCheckResult(context.Registration.FailureStatus, reason.Message)
            : HealthCheckResult.Healthy(hasSucceeded ? "signed in" : "nothing was sent yet"));
}
