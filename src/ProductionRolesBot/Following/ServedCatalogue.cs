using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Following;

/// <summary>
/// The catalogue that answers now. A question takes the assistant once and keeps it to the end, so that no answer mixes
/// two versions, however often the pages change.
/// </summary>
internal sealed class ServedCatalogue(RoleAssistant first)
{
    private volatile RoleAssistant assistant = first;

    /// <summary>Who answers at this moment.</summary>
    public RoleAssistant Assistant => assistant;

    /// <summary>Lets another version answer from now on.</summary>
    public void Serve(RoleAssistant next) => assistant = next;
}
