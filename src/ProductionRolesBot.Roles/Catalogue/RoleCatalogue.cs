using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Paths;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Changes.Pairing;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Every role of an organisation as its pages describe them: one version, which never changes.</summary>
public sealed class RoleCatalogue
{
    private readonly Dictionary<RoleId, (Role Role, JobFamily Family)> roles = [];
    private readonly Dictionary<string, JobFamily> byPage = [];
    private readonly HashSet<string> recurringTitles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<CareerPaths> paths;
    private readonly Lazy<ImmutableArray<CatalogueProblem>> problems;

    /// <param name="families">Every page, in the order of their paths.</param>
    /// <param name="findProblems">Finds what is wrong with the pages; called once, when that is first asked.</param>
    /// <param name="version">Which version of the pages this is.</param>
    public RoleCatalogue(ImmutableArray<JobFamily> families, Func<ImmutableArray<CatalogueProblem>> findProblems, CatalogueVersion version)
    {
        Families = families;
        problems = new(findProblems);
        Version = version;
        Roles = [.. families.SelectMany(family => family.Roles)];
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var family in families)
        {
            byPage.TryAdd(family.Page, family);
            foreach (var role in family.Roles)
            {
                roles.Add(role.Id, (role, family));
                if (!titles.Add(role.Title))
                    recurringTitles.Add(role.Title);
            }
        }

        paths = new(() => new CareerPaths(this));
        Gaps = new(Roles.Length);
    }

    /// <summary>Every page that was read, in the order of their paths.</summary>
    public ImmutableArray<JobFamily> Families { get; }

    /// <summary>
    /// What is wrong with the pages. No answer needs it, so it is looked for when it is first asked, which takes longer than
    /// the reading did.
    /// </summary>
    public ImmutableArray<CatalogueProblem> Problems => problems.Value;

    /// <summary>Which version of the pages this is.</summary>
    public CatalogueVersion Version { get; }

    /// <summary>What its owner says about lines of two levels that words alone would pair wrongly.</summary>
    public OwnerPairings Pairings { get; init; } = OwnerPairings.None;

    /// <summary>Titles that roles bore once, as its owner says.</summary>
    public ImmutableArray<FormerTitle> FormerTitles { get; init; } = [];

    /// <summary>The same pages, with problems that stand on none of them.</summary>
    public RoleCatalogue With(ImmutableArray<CatalogueProblem> further) =>
        new(Families, () => [.. Problems, .. further], Version) { Pairings = Pairings, FormerTitles = FormerTitles };

    /// <summary>The same pages, when more is known of their version.</summary>
    public RoleCatalogue With(CatalogueVersion version) =>
        new(Families, () => Problems, version) { Pairings = Pairings, FormerTitles = FormerTitles };

    /// <summary>Every role, family by family.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The role of that id, null when this version holds none.</summary>
    public Role? Find(RoleId id) => roles.GetValueOrDefault(id).Role;

    /// <summary>The family of that page, null when this version holds none.</summary>
    public JobFamily? FamilyAt(string page) => byPage.GetValueOrDefault(page);

    /// <summary>True when another role bears the same title.</summary>
    public bool HasNamesake(Role role) => recurringTitles.Contains(role.Title);

    /// <summary>The family a role of this catalogue belongs to.</summary>
    /// <exception cref="KeyNotFoundException">The role is of another version.</exception>
    public JobFamily FamilyOf(Role role) => roles[role.Id].Family;

    /// <summary>The family whose page an address of the handbook's site leads to, whatever its fragment; null for any other address.</summary>
    public JobFamily? FamilyAt(Uri address) => Families.FirstOrDefault(family =>
        family.Address is { } page
        && page.Scheme == address.Scheme
        && page.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase)
        && page.AbsolutePath.TrimEnd('/').Equals(address.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));

    /// <summary>What the catalogue says about the step after a role.</summary>
    /// <exception cref="KeyNotFoundException">The role is of another version.</exception>
    public NextStep NextStepAfter(Role role) => paths.Value.After(role);

    /// <summary>The roles that the next step after a role leads to; empty at the top, and where it leads out of this catalogue.</summary>
    /// <exception cref="KeyNotFoundException">The role is of another version.</exception>
    public ImmutableArray<Role> RolesAfter(Role role) => [.. paths.Value.Reached(role).Select(Find).OfType<Role>()];

    /// <summary>The roles whose next step leads to this one; empty at the bottom of a ladder.</summary>
    public ImmutableArray<Role> RolesBefore(Role role) => paths.Value.Before(role);

    /// <summary>Everything the role does: its own lines, what it takes over, and what its page gives to every level.</summary>
    /// <exception cref="KeyNotFoundException">The role is of another version.</exception>
    public ImmutableArray<Expectation<Bullet>> EffectiveResponsibilities(Role role) =>
        Expectations.Of(role, this, other => other.Responsibilities, FamilyOf(role).SharedWith(role, FamilyOf(role).SharedResponsibilities));

    /// <summary>Everything the role asks of a person: its own lines, what it takes over, and what its page asks of every level.</summary>
    /// <exception cref="KeyNotFoundException">The role is of another version.</exception>
    public ImmutableArray<Expectation<Requirement>> EffectiveRequirements(Role role) =>
        Expectations.Of(role, this, other => other.Requirements, FamilyOf(role).SharedWith(role, FamilyOf(role).SharedRequirements));

    /// <summary>What lies between roles of this catalogue, once asked for.</summary>
    internal KnownGaps Gaps { get; }
}

/// <summary>Names one state of the pages.</summary>
/// <param name="Hash">Short digest of all pages, the same for the same bytes.</param>
/// <param name="Date">When the newest page was last changed; null when that is not known.</param>
public sealed record CatalogueVersion(string Hash, DateOnly? Date);
