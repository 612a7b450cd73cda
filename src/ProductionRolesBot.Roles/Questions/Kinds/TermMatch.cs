using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
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
        return most * 2 < terms.Length ? [] : [.. counted.Where(pair => pair.Count == most).Select(pair => pair.Line).OrderByDescending(line => terms.Count(term => line.Words.HasAny(term.Typed)))];
    }

    /// <summary>The lines of a role that speak of the most terms: of the one list asked for, of both where that has none.</summary>
    public static ImmutableArray<CatalogueLine> Of(AnswerContext context, Role role, ImmutableArray<SectionKind> sections, ImmutableArray<Term> terms) =>
        sections is [var section] && Best(context.Lines(role, section), terms) is { IsEmpty: false } found ? found : Best(context.Lines(role), terms);

    /// <summary>True when the line offers something else instead: "Bachelor's degree or equivalent experience".</summary>
    public static bool IsAlternative(Bullet bullet, ImmutableArray<Term> terms, LineVocabulary vocabulary) =>
        SentencesOf(bullet.Text).Any(sentence => IsAlternative(sentence, terms, vocabulary));

    private static bool IsAlternative(string sentence, ImmutableArray<Term> terms, LineVocabulary vocabulary)
    {
        var words = Tokenizer.Split(sentence).Select(token => token.Text).ToList();
        for (var at = 1; at + 1 < words.Count; at++)
        {
            if (words[at] is "or" or "oder" or "ou" or "o"
                && words.Take(at).Any(word => Speaks(vocabulary.StemOf(word), terms))
                && words.Skip(at + 1).Take(3).Any(word => Lexicon.All.Any(lexicon => lexicon.Alternatives.Contains(word))))
                return true;
        }

        return false;
    }

    /// <summary>True when a line that calls one thing a plus asks for another in a sentence of its own: "BA required. MBA preferred."</summary>
    public static bool IsMustBesideAPlus(Bullet bullet, ImmutableArray<Term> terms, LineVocabulary vocabulary)
    {
        var sentences = SentencesOf(bullet.Text);
        if (sentences.Count < 2)
            return false;
        var speaking = sentences.Where(sentence => Speaks(sentence, static term => term.Typed)).ToList();
        if (speaking.Count == 0)
            speaking = [.. sentences.Where(sentence => Speaks(sentence, static term => term.Stems))];
        return speaking.Count > 0 && !speaking.Exists(static sentence => ReadingWords.Requirements.Plus.OccursIn(sentence));

        bool Speaks(string sentence, Func<Term, ImmutableArray<int>> stems) =>
            Tokenizer.Split(sentence).Any(token => vocabulary.StemOf(token.Text) is >= 0 and var stem && terms.Any(term => stems(term).Contains(stem)));
    }

    /// <summary>The sentences of a line; the point in "B.S. or equivalent" ends none.</summary>
    private static List<string> SentencesOf(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at + 2 < text.Length; at++)
        {
            if (text[at] is '.' or ';' && text[at + 1] == ' ' && char.IsUpper(text[at + 2]))
            {
                sentences.Add(text[start..at]);
                start = at + 2;
            }
        }

        sentences.Add(text[start..]);
        return sentences;
    }

    /// <summary>True when the line speaks of all the terms and denies none: a yes may rest on it.</summary>
    public static bool Proves(CatalogueLine line, ImmutableArray<Term> terms) => terms.All(term => line.Words.HasAny(term.Proof)) && !Denies(line.Bullet);

    /// <summary>True when the lines give numbers, and none of those asked about.</summary>
    public static bool SaysAnotherNumber(ImmutableArray<CatalogueLine> lines, ImmutableArray<decimal> numbers)
    {
        if (numbers.IsEmpty)
            return false;
        var written = lines.SelectMany(line => Tokenizer.Split(line.Bullet.Text)).Where(token => token.IsNumber).ToList();
        return written.Count > 0 && !written.Exists(token => numbers.Any(number => token.Text.TrimEnd('+') == number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>True when the question says how much of a skill ("advanced editing") and the line says another degree of it ("basic").</summary>
    public static bool SaysAnotherStrength(Bullet bullet, ImmutableArray<int> asked)
    {
        if (asked.IsEmpty)
            return false;
        var said = Tokenizer.Split(bullet.Text).Select(token => StrengthOf(token.Text)).Where(strength => strength > 0).ToList();
        return said.Count > 0 && !asked.Any(said.Contains);
    }

    /// <summary>How much of a skill a word says: 1 for "basic" and upward; zero for other words.</summary>
    public static int StrengthOf(string word) =>
        Lexicon.All.Select(lexicon => lexicon.Strengths.GetValueOrDefault(word)).FirstOrDefault(strength => strength > 0);

    /// <summary>True for "no degree needed"; not for "including, but not limited to".</summary>
    private static bool Denies(Bullet bullet)
    {
        var words = Tokenizer.Split(bullet.Text);
        for (var at = 0; at < words.Length; at++)
        {
            if (LexiconIndex.All[0].Means(words[at].Text, Concept.Not) && (at + 1 == words.Length || words[at + 1].Text is not ("limited" or "only" or "just")))
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
