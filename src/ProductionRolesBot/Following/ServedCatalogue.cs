using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Following;

/// <summary>
/// The catalogue that answers now. A question takes the assistant once and keeps it to the end, so that no answer mixes
/// two versions, however often the pages change.
/// </summary>
internal sealed class ServedCatalogue(RoleAssistant first, TimeProvider time)
{
    private volatile CatalogueState state = new(first, time.GetUtcNow(), null);

    /// <summary>Who answers at this moment.</summary>
    public RoleAssistant Assistant => state.Assistant;

    /// <summary>Who answers, since when, and what waits.</summary>
    public CatalogueState State => state;

    /// <summary>Lets another version answer from now on.</summary>
    public void Serve(RoleAssistant next) => state = new CatalogueState(next, time.GetUtcNow(), null);

    /// <summary>Goes on with the version that answers, because the newer pages cannot be used.</summary>
    public void HoldBack(string reason) => state = state with { HeldBack = new HeldBack(reason, state.HeldBack?.Since ?? time.GetUtcNow()) };

    /// <summary>The pages are again those that answer.</summary>
    public void Confirm() => state = state with { HeldBack = null };
}

/// <summary>What is served.</summary>
/// <param name="Assistant">Who answers.</param>
/// <param name="Since">Since when.</param>
/// <param name="HeldBack">Why newer pages are not served; null when there are none.</param>
internal sealed record CatalogueState(RoleAssistant Assistant, DateTimeOffset Since, HeldBack? HeldBack);

/// <summary>Newer pages that cannot be used.</summary>
/// <param name="Reason">What is wrong with them.</param>
/// <param name="Since">When that was first seen.</param>
internal sealed record HeldBack(string Reason, DateTimeOffset Since);
