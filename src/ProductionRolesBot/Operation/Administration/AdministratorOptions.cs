using System.Collections.Frozen;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Operation.Administration;

/// <summary>
/// The list <c>Administrators</c> of the configuration: <c>teams:TENANT:PERSON</c> with the Entra ids of both, or
/// <c>slack:WORKSPACE:MEMBER</c> (<c>slack:T012AB:U345CD</c>).
/// </summary>
internal sealed record AdministratorOptions(FrozenSet<(string Channel, string Tenant, string Person)> Administrators)
{
    private static readonly string[] Channels = ["teams", "slack"];

    /// <summary>Whether somebody is one of them.</summary>
    public bool Include(ConversationKey key) => Administrators.Contains((key.Channel, key.Tenant, key.Person));

    /// <summary>Reads the list.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for every entry that names nobody.</param>
    public static AdministratorOptions Read(IConfiguration configuration, ICollection<string> problems)
    {
        var administrators = new HashSet<(string, string, string)>();
        foreach (var entry in configuration.GetSection("Administrators").GetChildren())
        {
            if (entry.Value?.Split(':', 3) is [var channel, { Length: > 0 } tenant, { Length: > 0 } person] && Channels.Contains(channel))
                administrators.Add((channel, tenant, person));
            else
                problems.Add($"{entry.Path} is '{entry.Value}': give teams:TENANT:PERSON or slack:WORKSPACE:MEMBER");
        }

        return new AdministratorOptions(administrators.ToFrozenSet());
    }
}
