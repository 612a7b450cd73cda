using ProductionRolesBot.Roles.Changes.Lexicon;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>
/// How likely two lines are one expectation. Themes come first, because "strong editing skills" and "advanced
/// proficiency with cutting software" share hardly a word. What many lines of the two lists speak of tells little.
/// </summary>
internal sealed class Likeness
{
    /// <summary>Weight from which sharing a theme is enough even where no telling word is shared: values, travel, degrees.</summary>
    private const double Telling = 1.1;

    private readonly double themeShare;
    private readonly double least;

    /// <param name="themeShare">How much of the likeness the themes make up, from 0 to 1.</param>
    /// <param name="least">Below this two lines are two expectations.</param>
    private Likeness(double themeShare, double least) => (this.themeShare, this.least) = (themeShare, least);

    /// <summary>Between two levels, where somebody wrote twice about the same. Set by reading the pairs of some hundred real levels.</summary>
    public static Likeness OfLevels { get; } = new(0.55, 0.4);

    /// <summary>Between two versions of one list, where somebody changed what stood there: the words themselves must remain.</summary>
    public static Likeness OfVersions { get; } = new(0, 0.5);

    /// <summary>Lines of most words in common are one expectation whatever they speak of.</summary>
    private const double PlainlyAlike = 0.6;

    /// <summary>The likely pairs among the open lines, likeliest first; in an order that does not depend on which list comes first.</summary>
    public IEnumerable<LikelyPair> Rank(ComparedLine[] first, ComparedLine[] second, Func<int, int, bool> isOpen, OwnerPairings owner)
    {
        var themes = new Rarity(first.Concat(second).Select(line => line.Themes), ChangeWords.Themes.Weight);
        var words = new Rarity(first.Concat(second).Select(line => line.Content), ChangeWords.WordWeight);
        var (weighedFirst, weighedSecond) = (Weighed.All(first, themes, words), Weighed.All(second, themes, words));
        var pairs = new List<LikelyPair>();
        for (var a = 0; a < first.Length; a++)
        {
            for (var b = 0; b < second.Length; b++)
            {
                if (isOpen(a, b) && MayPair(first[a], second[b]) && !owner.Parts(first[a], second[b]) && Of(weighedFirst[a], weighedSecond[b], themes, words) is var likely && likely.Score >= least)
                    pairs.Add(likely with { From = a, To = b });
            }
        }

        return pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => Math.Min(pair.From, pair.To)).ThenBy(pair => Math.Max(pair.From, pair.To));
    }

    private static bool MayPair(ComparedLine a, ComparedLine b) => a.Subject.Shares(b.Subject) || ShareTellingTheme(a.Themes, b.Themes);

    private static bool ShareTellingTheme(WordSet a, WordSet b)
    {
        foreach (var theme in a.With(b))
        {
            if (ChangeWords.Themes.Weight(theme) >= Telling)
                return true;
        }

        return false;
    }

    private LikelyPair Of(Weighed a, Weighed b, Rarity themes, Rarity words)
    {
        var theme = themes.Shared(a.Line.Themes, b.Line.Themes, a.Themes + b.Themes);
        var word = words.Shared(a.Line.Content, b.Line.Content, a.Words + b.Words);
        var byTheme = (themeShare * theme) + ((1 - themeShare) * word);
        return word >= PlainlyAlike && word >= byTheme
            ? new LikelyPair(0, 0, word, PairingBasis.Words)
            : new LikelyPair(0, 0, byTheme, theme * themeShare > 0 ? PairingBasis.Theme : PairingBasis.Words);
    }

    /// <summary>A line with what its themes and its words tell among the lines at hand.</summary>
    private readonly record struct Weighed(ComparedLine Line, double Themes, double Words)
    {
        public static Weighed[] All(ComparedLine[] lines, Rarity themes, Rarity words) =>
            [.. lines.Select(line => new Weighed(line, themes.Weigh(line.Themes), words.Weigh(line.Content)))];
    }
}

/// <summary>Two lines, by their places in the lists, and how likely they are one expectation, up to 1.</summary>
internal readonly record struct LikelyPair(int From, int To, double Score, PairingBasis Basis);
