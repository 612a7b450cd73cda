using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>
/// Ranked search over the lines of a catalogue. An index of our own: lines are few and short, it is ready in
/// milliseconds, and it compiles ahead of time.
/// </summary>
internal static class LineSearch
{
    /// <summary>Share of the question's weight that a line must speak of to qualify.</summary>
    private const double Qualifying = 0.6;

    /// <summary>Share of what the best line speaks of that a line must speak of to qualify.</summary>
    private const double NearlyBest = 0.95;

    /// <summary>Share of the weight of the rarest word from which a word tells what a line is about: in fifty lines out of seven thousand, or five out of sixty.</summary>
    private const double Telling = 0.5;

    /// <summary>Keeps a line that is just good enough from being lost by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The roles with a line that qualifies, each by its best line, best first.</summary>
    /// <param name="index">The lines.</param>
    /// <param name="terms">What they shall speak of.</param>
    /// <param name="counts">Whether a line may be found.</param>
    /// <param name="most">How many roles are wanted; all of them are counted.</param>
    public static FoundRoles Find(LineIndex index, ImmutableArray<Term> terms, Func<CatalogueLine, bool> counts, int most)
    {
        var needed = Needed(index, terms);
        var least = Math.Max(needed.Sum(index.Weight) * Qualifying, BestCovered(index, terms, needed) * NearlyBest) - Rounding;
        var ranking = new RoleRanking(most);
        for (var scan = new LineScan(index, terms, needed); scan.MoveNext();)
        {
            if (scan.Covered >= least && counts(index.Lines[scan.Line]))
                ranking.Add(index.Lines[scan.Line], scan.Score);
        }

        return ranking.ToFound();
    }

    /// <summary>
    /// The roles whose lines speak of a part that tells, where no line speaks of enough: a rare word, and no fewer of the
    /// question's words than no line has at all. Nobody should miss "malware" for having said that somebody digs into it.
    /// </summary>
    /// <inheritdoc cref="Find"/>
    public static FoundRoles FindNearest(LineIndex index, ImmutableArray<Term> terms, Func<CatalogueLine, bool> counts, int most)
    {
        var strong = terms.Where(term => term.IsStrong).ToImmutableArray();
        var written = strong.Where(term => term.IsWritten).ToImmutableArray();
        var ranking = new RoleRanking(most);
        if (2 * written.Length < strong.Length)
            return ranking.ToFound();
        var least = Math.Max(index.WeightOfUnwritten * Telling, BestCovered(index, written, written) * NearlyBest) - Rounding;
        for (var scan = new LineScan(index, written, written); scan.MoveNext();)
        {
            if (scan.Covered >= least && counts(index.Lines[scan.Line]))
                ranking.Add(index.Lines[scan.Line], scan.Score);
        }

        return ranking.ToFound();
    }

    private static double BestCovered(LineIndex index, ImmutableArray<Term> terms, ImmutableArray<Term> needed)
    {
        var best = 0.0;
        for (var scan = new LineScan(index, terms, needed); scan.MoveNext();)
            best = Math.Max(best, scan.Covered);
        return best;
    }

    /// <summary>
    /// The terms a line must speak of: all of them when one line does; else those that can only be a subject. A word that no
    /// line has is passed over only beside two that stand together in one: "keeping the quote library up".
    /// </summary>
    private static ImmutableArray<Term> Needed(LineIndex index, ImmutableArray<Term> terms)
    {
        var written = terms.Where(term => term.IsWritten).ToImmutableArray();
        var strong = terms.Where(term => term.IsStrong).ToImmutableArray();
        var known = strong.Where(term => term.IsWritten).ToImmutableArray();
        if (written.Length > known.Length && known.Length > 0 && index.FindAll(written))
            return written;
        if (known.Length > 1 && index.FindAll(known))
            return index.FindAll(written) ? written : known;
        return strong.IsEmpty ? terms : strong;
    }
}
