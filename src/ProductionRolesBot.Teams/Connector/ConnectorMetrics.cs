using System.Diagnostics.Metrics;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Counts messages that did not arrive, by what became of them.</summary>
internal sealed class ConnectorMetrics(IMeterFactory meters)
{
    private readonly Counter<long> errors = meters.Create("ProductionRolesBot.Teams")
        .CreateCounter<long>("roles.channel.errors", "{call}", "Calls to a channel's service that it did not take.");

    public void Failed(DeliveryOutcome outcome) => errors.Add(1, new("channel", "teams"), new("operation", Name(outcome)));

    private static string Name(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.AddressRefused => "reply.address_refused",
        DeliveryOutcome.Refused => "reply.refused",
        _ => "reply.failed",
    };
}
