using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>
/// Goes through the lines that speak of at least one term, in the order of the catalogue, and weighs each: BM25 with the
/// parameters usual for short texts.
/// </summary>
internal sealed class LineScan
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.4;

    private readonly LineIndex index;
    private readonly (int[] Lines, double Weight, double Counted, int Term)[] lists;
    private readonly int[] next;

    /// <param name="index">The lines.</param>
    /// <param name="terms">What they may speak of.</param>
    /// <param name="needed">What they must speak of to qualify.</param>
    public LineScan(LineIndex index, ImmutableArray<Term> terms, ImmutableArray<Term> needed)
    {
        this.index = index;
        lists = new (int[], double, double, int)[terms.Sum(term => term.Stems.Length)];
        next = new int[lists.Length];
        var at = 0;
        foreach (var term in terms)
        {
            var weight = index.Weight(term);
            foreach (var stem in term.Stems)
                lists[at++] = (index.PlacesOf(stem), weight, needed.Contains(term) ? weight : 0, term.At);
        }
    }

    /// <summary>The line, by its place.</summary>
    public int Line { get; private set; }

    /// <summary>How well it fits.</summary>
    public double Score { get; private set; }

    /// <summary>Weight of the needed terms it speaks of.</summary>
    public double Covered { get; private set; }

    /// <summary>Goes on to the next line; false behind the last.</summary>
    public bool MoveNext()
    {
        Line = int.MaxValue;
        for (var at = 0; at < lists.Length; at++)
        {
            if (next[at] < lists[at].Lines.Length)
                Line = Math.Min(Line, lists[at].Lines[next[at]]);
        }

        if (Line == int.MaxValue)
            return false;
        Weigh(index.Lines[Line].Words.Stems.Length / index.AverageLength);
        return true;
    }

    private void Weigh(double length)
    {
        (Score, Covered) = (0, 0);
        var counted = -1;
        for (var at = 0; at < lists.Length; at++)
        {
            var (lines, weight, needed, term) = lists[at];
            if (next[at] == lines.Length || lines[next[at]] != Line)
                continue;
            next[at]++;
            if (term == counted)
                continue; // One word of a topic says as much as two.
            counted = term;
            Score += weight * (Saturation + 1) / (1 + (Saturation * (1 - LengthWeight + (LengthWeight * length))));
            Covered += needed;
        }
    }
}
