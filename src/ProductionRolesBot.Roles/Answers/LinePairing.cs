using System.Collections.Immutable;
using System.Numerics;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>A line of the upper level and the line of the lower one it takes further; no partner for one that is new.</summary>
internal sealed record LinePair(CatalogueLine To, CatalogueLine? From, PairClass Class);

/// <summary>How a line of the upper level relates to the lower one.</summary>
internal enum PairClass
{
    New,
    Raised,
    Reworded,
    Unchanged,
}

/// <summary>
/// Pairs the lines of two levels by theme rather than by plain word overlap, which misses "strong video editing skills" →
/// "advanced proficiency with video and audio editing".
/// </summary>
internal static class LinePairing
{
    private const double Similar = 0.34;

    /// <summary>Every line of the upper level, new and raised ones first.</summary>
    public static ImmutableArray<LinePair> Of(ImmutableArray<CatalogueLine> from, ImmutableArray<CatalogueLine> to)
    {
        var left = from.ToList();
        var pairs = new List<LinePair>();
        var open = new List<CatalogueLine>();
        foreach (var line in to)
        {
            var same = left.FindIndex(other => other.Bullet.Text == line.Bullet.Text);
            if (same < 0)
            {
                open.Add(line);
                continue;
            }

            pairs.Add(new LinePair(line, left[same], PairClass.Unchanged));
            left.RemoveAt(same);
        }

        foreach (var line in open)
        {
            var (best, score) = Nearest(line, left);
            if (score < Similar)
            {
                pairs.Add(new LinePair(line, null, PairClass.New));
                continue;
            }

            pairs.Add(new LinePair(line, left[best], IsRaised(left[best], line) ? PairClass.Raised : PairClass.Reworded));
            left.RemoveAt(best);
        }

        return [.. pairs.OrderBy(pair => pair.Class)];
    }

    private static (int At, double Score) Nearest(CatalogueLine line, List<CatalogueLine> others)
    {
        var nearest = (At: -1, Score: 0.0);
        for (var at = 0; at < others.Count; at++)
        {
            if (Score(line.Words, others[at].Words) is var score && score > nearest.Score)
                nearest = (at, score);
        }

        return nearest;
    }

    private static double Score(LineWords a, LineWords b)
    {
        var shared = a.SharedWith(b);
        var overlap = (double)shared / (a.Stems.Length + b.Stems.Length - shared);
        return overlap + (BitOperations.PopCount(a.Topics & b.Topics) * 0.2);
    }

    /// <summary>Raised only by a named rule: more years, a stronger word, or a must where it was a plus.</summary>
    private static bool IsRaised(CatalogueLine from, CatalogueLine to) =>
        from.Bullet is Requirement lower && to.Bullet is Requirement upper
        && (Years(upper) > Years(lower) || Strength(upper) > Strength(lower) || (lower.Strength != RequirementStrength.Required && upper.Strength == RequirementStrength.Required));

    private static decimal Years(Requirement requirement) => requirement.Years.IsDefaultOrEmpty ? 0 : requirement.Years.Max(years => years.Least);

    private static int Strength(Requirement requirement) =>
        Tokenizer.Split(requirement.Text).Select(token => Lexicon.English.Strengths.GetValueOrDefault(token.Text)).Max();
}
