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
internal sealed record TopicClaim(ImmutableArray<Term> Terms, Need Need, bool NeedsSkill, bool IsDenied, ImmutableArray<decimal> Numbers, ImmutableArray<int> Strengths)
{
    public static TopicClaim Of(Inquiry inquiry, ImmutableArray<Term> terms)
    {
        var reading = inquiry.Reading;
        var need = reading.Has(Concept.Mandatory, Concept.Requirements) && !reading.Has(Concept.Responsibilities) ? Need.Must : reading.Has(Concept.Optional) ? Need.Plus : Need.Any;
        return new TopicClaim(terms, need, need == Need.Must && AsksForSkill(reading), Denies(reading), [.. reading.Quantities.Select(quantity => quantity.Value)], StrengthsOf(reading, terms));
    }

    /// <summary>What the best line proves, as the lexicon names the opening of the answer; null when it proves nothing.</summary>
    public string? Verdict(AnswerContext context, ImmutableArray<CatalogueLine> lines)
    {
        var asked = Need == Need.Must ? lines.FirstOrDefault(line => line.Section == SectionKind.Requirements) ?? lines[0] : lines[0];
        if (IsDenied)
            return TermMatch.Proves(asked, Terms) && (Need == Need.Any || IsPlainMust(context, asked)) ? "no" : null;
        if (TermMatch.SaysAnotherNumber(lines, Numbers) || TermMatch.SaysAnotherStrength(asked.Bullet, Strengths))
            return "notQuite";
        if (!TermMatch.Proves(asked, Terms) || (NeedsSkill && asked.Section == SectionKind.Responsibilities))
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

    /// <summary>"No travel, right?" denies, "it travels, or not?" and "doesn't it travel?" only ask.</summary>
    private static bool Denies(Reading reading)
    {
        foreach (var sense in reading.Senses)
        {
            if (sense.Concept == Concept.Not && !(reading.IsMeant(Concept.Tag, sense.First) && !reading.HasTermAt(sense.End)) && !FollowsOpeningVerb(reading, sense.First))
                return true;
        }

        return false;
    }

    private static bool FollowsOpeningVerb(Reading reading, int at) => at is 1 or 2 && reading.Lexicon.Means(reading.Words[at - 1].Text, Concept.YesNo);
}
