using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>The lines of a catalogue, by role and by what they speak of. Made once, when the catalogue is loaded.</summary>
internal sealed class LineIndex
{
    /// <summary>In a catalogue as small as this a word on every page may well be what is asked about.</summary>
    private const int FewRoles = 20;

    private readonly FrozenDictionary<RoleId, RoleLines> byRole;
    private readonly ImmutableArray<CatalogueLine> lines;
    private readonly int[][] byStem;
    private readonly Lazy<FrozenSet<int>> everywhere;

    public LineIndex(RoleCatalogue catalogue)
    {
        Vocabulary = new LineVocabulary(catalogue);
        byRole = catalogue.Roles.ToFrozenDictionary(role => role.Id, role => RoleLines.Of(role, catalogue, Vocabulary));
        lines = [.. catalogue.Families.SelectMany(family => family.Roles.SelectMany(role => OwnLines(family, role)))];
        byStem = ByStem(lines, Vocabulary.Count);
        everywhere = new(FindEverywhere);
        AverageLength = lines.IsEmpty ? 1 : Math.Max(1, lines.Average(line => line.Words.Stems.Length));
    }

    /// <summary>The words these lines are made of.</summary>
    public LineVocabulary Vocabulary { get; }

    /// <summary>Every line, role by role: the role's own and those of its family.</summary>
    public ImmutableArray<CatalogueLine> Lines => lines;

    /// <summary>Stems of a line, on average.</summary>
    public double AverageLength { get; }

    /// <summary>The lines that count for a role.</summary>
    public RoleLines LinesOf(Role role) => byRole[role.Id];

    /// <summary>Places of the lines with that stem, ascending.</summary>
    public int[] PlacesOf(int stem) => byStem[stem];

    /// <summary>True when some line of these roles speaks of the term.</summary>
    public bool Has(Term term, Func<Role, bool> inScope)
    {
        foreach (var stem in term.Stems)
        {
            foreach (var at in byStem[stem])
            {
                if (inScope(lines[at].Role))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True when one line speaks of all these terms.</summary>
    public bool FindAll(ImmutableArray<Term> terms)
    {
        if (terms.IsEmpty)
            return false;
        var rarest = terms.MinBy(CountOf)!;
        foreach (var stem in rarest.Stems)
        {
            foreach (var at in byStem[stem])
            {
                if (SpeaksOfAll(lines[at].Words, terms))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True for a word on most pages of a catalogue of many, such as the organisation's own name: nobody asks for it.</summary>
    public bool IsEverywhere(Term term) => term.Stems.Any(everywhere.Value.Contains);

    /// <summary>The stems that more than half of the pages have.</summary>
    private FrozenSet<int> FindEverywhere()
    {
        if (byRole.Count < FewRoles)
            return [];
        var pages = lines.Select(line => line.Role.Source.Page).Distinct().Count();
        return Enumerable.Range(0, byStem.Length).Where(stem => byStem[stem].Length * 2 > pages && byStem[stem].Select(at => lines[at].Role.Source.Page).Distinct().Count() * 2 > pages).ToFrozenSet();
    }

    /// <summary>How much it tells that a line speaks of the term: rare words weigh more, a word no line has as much as the rarest.</summary>
    public double Weight(Term term)
    {
        var count = 0;
        foreach (var stem in term.Stems)
            count = Math.Max(count, byStem[stem].Length);
        return WeightOf(count);
    }

    /// <summary>How much a word tells that no line has: more than any other.</summary>
    public double WeightOfUnwritten => WeightOf(0);

    private double WeightOf(int count) => Math.Log(1 + ((lines.Length - count + 0.5) / (count + 0.5)));

    private int CountOf(Term term)
    {
        var count = 0;
        foreach (var stem in term.Stems)
            count += byStem[stem].Length;
        return count;
    }

    private static bool SpeaksOfAll(LineWords line, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (!line.HasAny(term.Stems))
                return false;
        }

        return true;
    }

    private static int[][] ByStem(ImmutableArray<CatalogueLine> lines, int stems)
    {
        var places = new List<int>?[stems];
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var stem in lines[at].Words.Stems)
                (places[stem] ??= []).Add(at);
        }

        return [.. places.Select(list => list?.ToArray() ?? [])];
    }

    private IEnumerable<CatalogueLine> OwnLines(JobFamily family, Role role) =>
        Of(role, SectionKind.Responsibilities, role.Responsibilities.Own.Concat(family.SharedWith(role, family.SharedResponsibilities)))
            .Concat(Of(role, SectionKind.Requirements, role.Requirements.Own.Concat(family.SharedWith(role, family.SharedRequirements))));

    private IEnumerable<CatalogueLine> Of(Role role, SectionKind section, IEnumerable<Bullet> bullets) =>
        bullets.Select(bullet => new CatalogueLine(role, section, bullet, Vocabulary.Of(bullet)));
}
