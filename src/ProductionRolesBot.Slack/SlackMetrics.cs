using System.Diagnostics.Metrics;

namespace ProductionRolesBot.Slack;

/// <summary>What somebody who watches from outside wants to see of the channel. Labels are names of the code, never what Slack or a person sent.</summary>
internal sealed class SlackMetrics
{
    private readonly Meter meter;
    private readonly Counter<long> errors;

    public SlackMetrics(IMeterFactory meters)
    {
        meter = meters.Create("ProductionRolesBot.Slack");
        errors = meter.CreateCounter<long>("roles.channel.errors", "{call}", "Calls to a channel's service that it did not take.");
    }

    /// <summary>Counts a call that Slack did not take.</summary>
    /// <param name="method">The method of the Web API.</param>
    public void Failed(string method) => errors.Add(1, new("channel", SlackChannel.Name), new("operation", method));

    /// <summary>Shows how long a queue is.</summary>
    public void Watch(string queue, Func<int> depth) => meter.CreateObservableGauge(
        "roles.queue.depth",
        () => new Measurement<int>(depth(), new KeyValuePair<string, object?>("queue", queue)),
        "{item}",
        "What was acknowledged and waits to be answered.");
}
