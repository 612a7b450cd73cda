using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Following;

/// <summary>
/// The catalogue that answers now. A question takes the assistant once and keeps it to the end, so that no answer mixes
/// two versions, however often the pages change.
/// </summary>
internal sealed class ServedCatalogue(RoleAssistant first, ImmutableArray<CataloguePage> pages, TimeProvider time)
{
    private readonly Lock changing = new();

    private volatile CatalogueState state = new(first, time.GetUtcNow(), null);

    /// <summary>What answers and is not kept yet, with its pages; null once it is.</summary>
    public CatalogueEdition? Unkept { get; private set; } = new(first.Catalogue, pages);

    /// <summary>Who answers at this moment.</summary>
    public RoleAssistant Assistant => state.Assistant;

    /// <summary>Who answers, since when, and what waits.</summary>
    public CatalogueState State => state;

    /// <summary>Lets another version answer from now on.</summary>
    public void Serve(RoleAssistant next, ImmutableArray<CataloguePage> nextPages)
    {
        lock (changing)
        {
            state = new CatalogueState(next, time.GetUtcNow(), null);
            Unkept = new CatalogueEdition(next.Catalogue, nextPages);
        }
    }

    /// <summary>Tells the version that answers what went before it, unless another answers by now.</summary>
    public void Remember(CatalogueEdition edition, CatalogueHistory history)
    {
        var assistant = new RoleAssistant(edition.Catalogue, history);
        lock (changing)
        {
            if (!ReferenceEquals(state.Assistant.Catalogue, edition.Catalogue))
                return;
            state = state with { Assistant = assistant };
            Unkept = null;
        }
    }

    /// <summary>Goes on with the version that answers, because the newer pages cannot be used.</summary>
    public void HoldBack(string reason)
    {
        lock (changing)
            state = state with { HeldBack = new HeldBack(reason, state.HeldBack?.Since ?? time.GetUtcNow()) };
    }

    /// <summary>The pages are again those that answer.</summary>
    public void Confirm()
    {
        lock (changing)
            state = state with { HeldBack = null };
    }
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
