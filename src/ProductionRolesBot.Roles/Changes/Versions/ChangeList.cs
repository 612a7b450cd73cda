using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>The changes of a page as they are found; what two facts of one line both show is kept once.</summary>
internal sealed class ChangeList(string page)
{
    private readonly List<CatalogueChange> changes = [];
    private readonly HashSet<(int? From, int? To)> told = [];

    public bool IsEmpty => changes.Count == 0;

    public bool Has(ChangeKind kind) => changes.Exists(change => change.Kind == kind);

    public void Add(CatalogueChange change)
    {
        // A sentence may be read as introduction and as reporting line: the first reading is the more telling one.
        if (told.Add((change.From?.Source.Line, change.To?.Source.Line)) || change.Kind is not (ChangeKind.Wording or ChangeKind.Format))
            changes.Add(change with { Page = page });
    }

    public ImmutableArray<CatalogueChange> ToImmutable() => [.. changes];
}
