using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>
/// Ranked search over the lines of the catalogue (BM25 with the parameters usual for short texts). An index of our own:
/// lines are few and short, it is ready in milliseconds, and it compiles ahead of time.
/// </summary>
internal sealed class LineIndex
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.4;

    /// <summary>Share of the question's weight that a line must speak of to qualify.</summary>
    private const double Qualifying = 0.6;

    /// <summary>Stems by line, kept as long as the line itself: a catalogue never changes.</summary>
    private static readonly ConditionalWeakTable<Bullet, HashSet<string>> Stems = [];

    private readonly ImmutableArray<CatalogueLine> lines;
    private readonly Dictionary<string, List<int>> postings = [];
    private readonly HashSet<string> words = [];
    private readonly int[] lengths;
    private readonly double averageLength;

    public LineIndex(RoleCatalogue catalogue)
    {
        lines = [.. catalogue.Roles.SelectMany(role => OwnLines(catalogue, role))];
        lengths = new int[lines.Length];
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var token in Tokenizer.Split(lines[at].Bullet.Text))
                words.Add(token.Text);
            foreach (var stem in StemsOf(lines[at].Bullet))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, stem, out _);
                list ??= [];
                list.Add(at);
                lengths[at]++;
            }
        }

        averageLength = lines.IsEmpty ? 1 : Math.Max(1, lengths.Average());
    }

    /// <summary>True when some line has the word.</summary>
    public bool Knows(string word) => words.Contains(word);

    /// <summary>True when some line has a word of that stem.</summary>
    public bool KnowsStem(string stem) => postings.ContainsKey(stem);

    /// <summary>The lines that qualify, best first.</summary>
    public ImmutableArray<CatalogueLine> Find(ImmutableArray<Term> terms, Func<Role, bool> inScope)
    {
        var needed = Needed(terms);
        if (needed.Count == 0)
            return [];
        var weight = needed.Sum(Weight);
        var found = new Dictionary<int, (double Score, double Covered)>();
        foreach (var term in terms)
        {
            var termWeight = Weight(term);
            var counts = needed.Contains(term);
            foreach (var at in LinesWith(term))
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(found, at, out _);
                entry.Score += termWeight * (Saturation + 1) / (1 + (Saturation * (1 - LengthWeight + (LengthWeight * lengths[at] / averageLength))));
                entry.Covered += counts ? termWeight : 0;
            }
        }

        var best = found.Count == 0 ? 0 : found.Values.Max(entry => entry.Covered);
        var least = Math.Max(weight * Qualifying, best * 0.95);
        return [.. found.Where(entry => entry.Value.Covered >= least - 1e-9 && inScope(lines[entry.Key].Role)).OrderByDescending(entry => entry.Value.Score).ThenBy(entry => entry.Key).Select(entry => lines[entry.Key])];
    }

    /// <summary>
    /// The terms a line must speak of: all of them when one line does; else those that can only be a subject. A word that no
    /// line has is passed over only beside two that stand together in one: "keeping the quote library up".
    /// </summary>
    private List<Term> Needed(ImmutableArray<Term> terms)
    {
        var written = terms.Where(Has).ToImmutableArray();
        var strong = terms.Where(term => term.IsStrong).ToImmutableArray();
        var known = strong.Where(Has).ToImmutableArray();
        if (written.Length > known.Length && strong.Length == known.Length && FindAll(written))
            return [.. written];
        if (known.Length > 1 && FindAll(known))
            return [.. FindAll(written) ? written : known];
        return strong.IsEmpty ? [.. terms] : [.. strong];
    }

    /// <summary>True when some line speaks of the term.</summary>
    public bool Has(Term term) => term.Stems.Any(postings.ContainsKey);

    /// <summary>True when one line speaks of all these terms.</summary>
    public bool FindAll(ImmutableArray<Term> terms)
    {
        IEnumerable<int>? common = null;
        foreach (var term in terms)
            common = common is null ? LinesWith(term) : common.Intersect(LinesWith(term));
        return common?.Any() == true;
    }

    /// <summary>The stems of a line and of what is nested in it.</summary>
    public static HashSet<string> StemsOf(Bullet bullet)
    {
        return Stems.GetValue(bullet, static bullet =>
        {
            var stems = new HashSet<string>();
            Add(bullet, stems);
            return stems;
        });

        static void Add(Bullet bullet, HashSet<string> stems)
        {
            foreach (var token in Tokenizer.Split(bullet.Text))
                stems.Add(Stemmer.Stem(token.Text));
            foreach (var child in bullet.Children)
                Add(child, stems);
        }
    }

    private IEnumerable<int> LinesWith(Term term) =>
        term.Stems is [var only]
            ? postings.TryGetValue(only, out var list) ? list : []
            : term.Stems.SelectMany(stem => postings.TryGetValue(stem, out var some) ? some : []).Distinct();

    /// <summary>Rare words weigh more; a word no line has weighs as much as the rarest.</summary>
    private double Weight(Term term)
    {
        var count = 0;
        foreach (var stem in term.Stems)
            count = Math.Max(count, postings.TryGetValue(stem, out var list) ? list.Count : 0);
        return Math.Log(1 + ((lines.Length - count + 0.5) / (count + 0.5)));
    }

    private static IEnumerable<CatalogueLine> OwnLines(RoleCatalogue catalogue, Role role)
    {
        var family = catalogue.FamilyOf(role);
        return role.Responsibilities.Own.Concat(family.SharedResponsibilities).Select(bullet => new CatalogueLine(role, SectionKind.Responsibilities, bullet))
            .Concat(role.Requirements.Own.Concat(family.SharedRequirements).Select(bullet => new CatalogueLine(role, SectionKind.Requirements, bullet)));
    }
}
