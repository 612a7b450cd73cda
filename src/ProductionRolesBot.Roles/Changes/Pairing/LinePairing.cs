using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Rules;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>
/// Finds for every line of one list its partner in another: the same words first, then what the owner of the catalogue
/// says, then the likeliest pairs. Each line is taken once, and swapping the lists gives the same pairs.
/// </summary>
internal static class LinePairing
{
    /// <summary>The lines of two levels.</summary>
    public static ImmutableArray<LineChange> OfLevels(ComparedLine[] from, ComparedLine[] to, OwnerPairings owner) => Of(from, to, Likeness.OfLevels, owner);

    /// <summary>The lines of two versions of one list.</summary>
    public static ImmutableArray<LineChange> OfVersions(ImmutableArray<Bullet> from, ImmutableArray<Bullet> to) =>
        Of([.. from.Select(bullet => new ComparedLine(bullet))], [.. to.Select(bullet => new ComparedLine(bullet))], Likeness.OfVersions, OwnerPairings.None);

    private static ImmutableArray<LineChange> Of(ComparedLine[] first, ComparedLine[] second, Likeness likeness, OwnerPairings owner)
    {
        var partners = new (int From, PairingBasis Basis)?[second.Length];
        var taken = new bool[first.Length];

        PairSameWords(first, second, Take);
        foreach (var (a, b) in owner.Among(first, second))
            Take(a, b, PairingBasis.Owner);
        foreach (var pair in likeness.Rank(first, second, IsOpen, owner))
            Take(pair.From, pair.To, pair.Basis);

        return
        [
            .. second.Select((line, at) => partners[at] is { } partner ? Paired(first[partner.From], line, partner.Basis, owner) : new LineChange(ChangeClass.New, null, line.Bullet)),
            .. first.Where((_, at) => !taken[at]).Select(line => new LineChange(ChangeClass.NotListed, line.Bullet, null)),
        ];

        bool IsOpen(int a, int b) => !taken[a] && partners[b] is null;

        void Take(int a, int b, PairingBasis basis)
        {
            if (!IsOpen(a, b))
                return;
            partners[b] = (a, basis);
            taken[a] = true;
        }
    }

    private static void PairSameWords(ComparedLine[] first, ComparedLine[] second, Action<int, int, PairingBasis> take)
    {
        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var at = 0; at < first.Length; at++)
        {
            if (!waiting.TryGetValue(first[at].Wording, out var queue))
                waiting[first[at].Wording] = queue = new();
            queue.Enqueue(at);
        }

        for (var at = 0; at < second.Length; at++)
        {
            if (waiting.TryGetValue(second[at].Wording, out var queue) && queue.TryDequeue(out var partner))
                take(partner, at, PairingBasis.SameWords);
        }
    }

    private static LineChange Paired(ComparedLine from, ComparedLine to, PairingBasis basis, OwnerPairings owner)
    {
        if (basis == PairingBasis.SameWords)
            return new(ChangeClass.Unchanged, from.Bullet, to.Bullet, Basis: basis);
        if (basis == PairingBasis.Owner && owner.ClassOf(from, to) is { } said)
            return new(said, from.Bullet, to.Bullet, said is ChangeClass.Raised or ChangeClass.Lowered ? OwnerPairings.Rule : null, basis);
        var (change, rule) = ChangeRules.Judge(from, to);
        return new(change, from.Bullet, to.Bullet, rule, basis);
    }
}
