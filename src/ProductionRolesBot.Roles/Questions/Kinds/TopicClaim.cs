using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>How much of a thing is asked about.</summary>
internal enum Need
{
    /// <summary>"Does … do podcasts".</summary>
    Any,

    /// <summary>"Is travel required".</summary>
    Must,

    /// <summary>"Is podcasting optional".</summary>
    Plus,
}

/// <summary>What a question on one thing takes for true, to be held against a line.</summary>
/// <param name="Terms">The thing.</param>
/// <param name="Need">Whether it asks for a must or a plus.</param>
/// <param name="NeedsSkill">True when it asks for knowledge or experience, which a task does not prove.</param>
/// <param name="IsDenied">True for "without a degree", which only a plain must refutes.</param>
/// <param name="Numbers">Numbers of the question that a line must bear out.</param>
/// <param name="Strengths">How much of a skill it asks for: words like "basic" directly before the thing.</param>
/// <param name="Narrows">Stems of words like "always", "weekly" and "only", which a line must have itself; negative where no line has one.</param>
internal sealed record TopicClaim(ImmutableArray<Term> Terms, Need Need, bool NeedsSkill, bool IsDenied, ImmutableArray<decimal> Numbers, ImmutableArray<int> Strengths, ImmutableArray<int> Narrows)
{
    /// <summary>A stem that no line has.</summary>
    private const int Unwritten = -1;

    public static TopicClaim Of(Inquiry inquiry, ImmutableArray<Term> terms)
    {
        var reading = inquiry.Reading;
        var need = reading.Has(Concept.Mandatory, Concept.Requirements) && !reading.Has(Concept.Responsibilities) ? Need.Must : reading.Has(Concept.Optional) ? Need.Plus : Need.Any;
        return new TopicClaim(terms, need, need == Need.Must && AsksForSkill(reading), inquiry.IsDenied, [.. reading.Quantities.Select(quantity => quantity.Value)], StrengthsOf(reading, terms), NarrowsOf(inquiry, terms));
    }

    /// <summary>What the best line proves, as the lexicon names the opening of the answer; null when it proves nothing.</summary>
    public string? Verdict(AnswerContext context, ImmutableArray<CatalogueLine> lines)
    {
        var asked = Need == Need.Must ? lines.FirstOrDefault(line => line.Section == SectionKind.Requirements) ?? lines[0] : lines[0];
        if (IsDenied)
            return TermMatch.Proves(asked, Terms) && (Need == Need.Any || IsPlainMust(context, asked)) ? "no" : null;
        if (TermMatch.SaysAnotherNumber(lines, Numbers) || TermMatch.SaysAnotherStrength(asked.Bullet, Strengths))
            return "notQuite";
        if (!TermMatch.Proves(asked, Terms) || (NeedsSkill && asked.Section == SectionKind.Responsibilities) || (!Narrows.IsEmpty && !asked.Words.HasAny(Narrows)))
            return null;
        if (Need == Need.Plus)
            return IsMust(context, asked) ? "no" : "yes";
        if (Need == Need.Any && asked.Section == SectionKind.Responsibilities)
            return "yes";
        return !IsMust(context, asked) ? "plus" : IsPlainMust(context, asked) ? "yes" : "alternative";
    }

    private bool IsMust(AnswerContext context, CatalogueLine line) =>
        line.Strength == RequirementStrength.Required || TermMatch.IsMustBesideAPlus(line.Bullet, Terms, context.Search.Vocabulary);

    private bool IsPlainMust(AnswerContext context, CatalogueLine line) =>
        IsMust(context, line) && !TermMatch.IsAlternative(line.Bullet, Terms, context.Search.Vocabulary);

    private static ImmutableArray<int> StrengthsOf(Reading reading, ImmutableArray<Term> terms) =>
        [.. terms.SelectMany(term => term.At > 0 ? new[] { reading.Words[term.At - 1].Text, term.Text } : [term.Text]).Select(TermMatch.StrengthOf).Where(strength => strength > 0)];

    /// <summary>"Always travels", "only directs": a line that does not say how often or that it is all does not prove it. "Only basic editing" is told by the strength.</summary>
    private static ImmutableArray<int> NarrowsOf(Inquiry inquiry, ImmutableArray<Term> terms)
    {
        var reading = inquiry.Reading;
        var narrows = ImmutableArray.CreateBuilder<int>(0);
        foreach (var sense in reading.Senses)
        {
            if (sense.Concept != Concept.Often && !(sense.Concept == Concept.Only && !inquiry.IsOnlyOne && StrengthsOf(reading, terms).IsEmpty))
                continue;
            for (var at = sense.First; at < sense.End; at++)
                narrows.Add(inquiry.Search.Vocabulary.StemOf(reading.Words[at].Text));
        }

        // A name or noun that is left out because pages and question differ in language is not proven by the rest: "reist man nach Japan".
        if (reading.Subject.Any(term => term.At > 0 && !term.IsWritten && !terms.Contains(term) && char.IsUpper(reading.Text[reading.Words[term.At].Token.Start])))
            narrows.Add(Unwritten);
        return narrows.ToImmutable();
    }

    /// <summary>"Knowledge", "experience": a word for what one brings along, beside those that say whether it is a must.</summary>
    private static bool AsksForSkill(Reading reading)
    {
        foreach (var sense in reading.Senses)
        {
            if (sense.Concept == Concept.Requirements && !reading.IsMeant(Concept.Mandatory, sense.First))
                return true;
        }

        return false;
    }
}
