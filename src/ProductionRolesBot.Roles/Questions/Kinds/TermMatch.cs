using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Which lines of a role speak of what is asked.</summary>
internal static class TermMatch
{
    /// <summary>The lines that speak of the most terms; none when no line speaks of half of them.</summary>
    public static ImmutableArray<CatalogueLine> Best(IReadOnlyList<CatalogueLine> lines, ImmutableArray<Term> terms)
    {
        var counted = lines.Select(line => (Line: line, Count: Count(line, terms))).Where(pair => pair.Count > 0).ToList();
        if (counted.Count == 0)
            return [];
        var most = counted.Max(pair => pair.Count);
        return most * 2 < terms.Length ? [] : [.. counted.Where(pair => pair.Count == most).Select(pair => pair.Line)];
    }

    /// <summary>True when the line offers something else instead: "Bachelor's degree or equivalent experience".</summary>
    public static bool IsAlternative(Bullet bullet, ImmutableArray<Term> terms, LineVocabulary vocabulary)
    {
        var words = Tokenizer.Split(bullet.Text).Select(token => token.Text).ToList();
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (words[at] is "or" or "oder" or "ou" or "o"
                && words.Take(at).Any(word => Speaks(vocabulary.StemOf(word), terms))
                && words.Skip(at + 1).Take(3).Any(word => Lexicon.All.Any(lexicon => lexicon.Alternatives.Contains(word))))
                return true;
        }

        return false;
    }

    private static int Count(CatalogueLine line, ImmutableArray<Term> terms)
    {
        var count = 0;
        foreach (var term in terms)
            count += line.Words.HasAny(term.Stems) ? 1 : 0;
        return count;
    }

    private static bool Speaks(int stem, ImmutableArray<Term> terms) => terms.Any(term => term.Stems.Contains(stem));
}
