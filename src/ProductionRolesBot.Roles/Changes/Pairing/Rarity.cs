namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>What sharing something tells: much where two lines have it, little where every line has.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    public Rarity(IEnumerable<WordSet> lines, Func<string, double> weight)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var item in line.Words)
                counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        // One line on each side is the rarest a shared thing can be.
        foreach (var (item, count) in counts)
            weights[item] = weight(item) / Math.Sqrt(Math.Max(1, count - 1));
    }

    /// <summary>What all of it tells together.</summary>
    public double Weigh(WordSet line)
    {
        var weight = 0.0;
        foreach (var item in line.Words)
            weight += weights[item];
        return weight;
    }

    /// <summary>The share of what two lines have that both have, by weight (Dice), from 0 to 1.</summary>
    /// <param name="a">What one line has.</param>
    /// <param name="b">What the other has.</param>
    /// <param name="all">What each tells, added up.</param>
    public double Shared(WordSet a, WordSet b, double all)
    {
        var shared = 0.0;
        foreach (var item in a.With(b))
            shared += weights[item];
        return all == 0 ? 0 : 2 * shared / all;
    }
}
