using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>What sharing something tells: much where two lines have it, little where every line has.</summary>
internal sealed class Rarity
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    public Rarity(IEnumerable<ImmutableHashSet<string>> lines, Func<string, double> weight)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (var item in line)
                counts[item] = counts.GetValueOrDefault(item) + 1;
        }

        // One line on each side is the rarest a shared thing can be.
        foreach (var (item, count) in counts)
            weights[item] = weight(item) / Math.Sqrt(Math.Max(1, count - 1));
    }

    /// <summary>The share of what two lines have that both have, by weight (Dice), from 0 to 1.</summary>
    public double Shared(ImmutableHashSet<string> a, ImmutableHashSet<string> b)
    {
        double shared = 0, all = 0;
        foreach (var item in a)
        {
            all += weights[item];
            shared += b.Contains(item) ? weights[item] : 0;
        }

        foreach (var item in b)
            all += weights[item];
        return all == 0 ? 0 : 2 * shared / all;
    }
}
