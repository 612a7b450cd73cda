using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What changed in one list of expectations.</summary>
internal static class ListChanges
{
    public static void Add(ChangeList changes, Place place, string section, ImmutableArray<Bullet> older, ImmutableArray<Bullet> newer)
    {
        var (kept, gone, come) = Sort(older, newer);
        // Nothing but the lines left over is taken apart: between two versions most are the same.
        foreach (var line in LinePairing.OfVersions(gone, come))
            changes.Add(Judge(place, section, line));
        foreach (var (from, to) in kept.Where(pair => pair.From.Text != pair.To.Text))
            changes.Add(place.Change(ChangeKind.Format, section, Said(from), Said(to)));
        foreach (var (from, to) in OutOfOrder.In(kept))
            changes.Add(place.Change(ChangeKind.Moved, section, Said(from), Said(to)));
    }

    /// <summary>The lines that look the same in any typeface, and those of either side that do not.</summary>
    private static (ImmutableArray<(Bullet From, Bullet To)> Kept, ImmutableArray<Bullet> Gone, ImmutableArray<Bullet> Come) Sort(ImmutableArray<Bullet> older, ImmutableArray<Bullet> newer)
    {
        var waiting = new Dictionary<string, Queue<Bullet>>(StringComparer.Ordinal);
        foreach (var bullet in older)
        {
            var text = Typography.Fold(bullet.Text);
            if (!waiting.TryGetValue(text, out var queue))
                waiting[text] = queue = new();
            queue.Enqueue(bullet);
        }

        var kept = ImmutableArray.CreateBuilder<(Bullet, Bullet)>();
        var come = ImmutableArray.CreateBuilder<Bullet>();
        foreach (var bullet in newer)
        {
            if (waiting.TryGetValue(Typography.Fold(bullet.Text), out var queue) && queue.TryDequeue(out var same))
                kept.Add((same, bullet));
            else
                come.Add(bullet);
        }

        return (kept.ToImmutable(), [.. waiting.Values.SelectMany(queue => queue).OrderBy(bullet => bullet.Source.Line)], come.ToImmutable());
    }

    private static CatalogueChange Judge(Place place, string section, LineChange line)
    {
        var kind = line.Class switch
        {
            ChangeClass.New => ChangeKind.Added,
            ChangeClass.NotListed => ChangeKind.Removed,
            ChangeClass.Raised => ChangeKind.Raised,
            ChangeClass.Lowered => ChangeKind.Lowered,
            _ => ChangeKind.Wording,
        };
        return place.Change(kind, section, Said(line.From), Said(line.To)) with { Rule = line.Rule, ChangesExpectations = kind != ChangeKind.Wording };
    }

    private static ChangedText? Said(Bullet? bullet) => bullet is null ? null : new(bullet.Text, bullet.Source);
}
