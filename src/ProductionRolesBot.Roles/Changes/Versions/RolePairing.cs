using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>Which role of the newer version is which of the older one: by title on the same page, else by proof.</summary>
internal sealed class RolePairing
{
    private readonly Dictionary<Role, Role> former = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Role> continued = new(ReferenceEqualityComparer.Instance);

    private RolePairing() { }

    /// <summary>Roles whose title differs.</summary>
    public ImmutableArray<RoleSuccession> Successions { get; private set; } = [];

    public static RolePairing Of(ImmutableArray<PagePair> pages)
    {
        var pairing = new RolePairing();
        foreach (var page in pages)
            pairing.PairByTitle(page);
        // A role that changed its name on its own page comes before one that may have moved between pages.
        foreach (var page in pages.Where(page => !page.IsUntouched))
            pairing.PairByProof(page.Older?.Family.Roles ?? [], page.Newer?.Family.Roles ?? []);
        pairing.PairByProof([.. pages.SelectMany(page => page.Older?.Family.Roles ?? [])], [.. pages.SelectMany(page => page.Newer?.Family.Roles ?? [])]);
        pairing.Successions = [.. pages.SelectMany(page => page.Newer?.Family.Roles ?? [])
            .Where(role => pairing.FormerOf(role) is { } was && was.Title != role.Title)
            .Select(role => new RoleSuccession(pairing.former[role], role))];
        return pairing;
    }

    /// <summary>What a role of the newer version was before; null when it is new.</summary>
    public Role? FormerOf(Role role) => former.GetValueOrDefault(role);

    /// <summary>Whether a role of the older version goes on.</summary>
    public bool GoesOn(Role role) => continued.Contains(role);

    private void PairByTitle(PagePair page)
    {
        var byTitle = (page.Older?.Family.Roles ?? []).ToLookup(role => role.Id.Slug, StringComparer.Ordinal);
        foreach (var role in page.Newer?.Family.Roles ?? [])
        {
            if (byTitle[role.Id.Slug].FirstOrDefault() is { } same)
                Take(same, role);
        }
    }

    private void PairByProof(IEnumerable<Role> older, IEnumerable<Role> newer)
    {
        List<Role> gone = [.. older.Where(role => !GoesOn(role))], come = [.. newer.Where(role => FormerOf(role) is null)];
        foreach (var (role, was) in Evidence.Pair(gone, come, FamilyLines.Of))
            Take(was, role);
    }

    private void Take(Role was, Role now)
    {
        former[now] = was;
        continued.Add(was);
    }
}
