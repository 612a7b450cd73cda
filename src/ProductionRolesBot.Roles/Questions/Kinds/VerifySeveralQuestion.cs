using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the coordinator grade 5 and does she report to the VP": several claims at once, each with its own verdict, so that no yes covers what is not proven.</summary>
internal sealed record VerifySeveralQuestion(ImmutableArray<Question> Claims) : Question
{
    private static readonly Func<Inquiry, Question?>[] Kinds = [VerifyManagerQuestion.Recognise, VerifyGradeQuestion.Recognise, VerifyYearsQuestion.Recognise, ThingBesideNumber];

    public static VerifySeveralQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.IsYesNo || inquiry.IsOnlyOne || inquiry.Subject.IsEmpty || (inquiry.Reading.Quantities.IsEmpty && !inquiry.Has(Concept.Manager)))
            return null;
        ImmutableArray<Question> claims = [.. Kinds.Select(kind => kind(inquiry)).OfType<Question>()];
        return claims.Length > 1 ? new VerifySeveralQuestion(claims) : null;
    }

    /// <summary>"Two years and a degree": a thing that "and" parts from a number; what the years are of belongs to the number.</summary>
    private static TopicQuestion? ThingBesideNumber(Inquiry inquiry)
    {
        if (inquiry.Reading.Quantities is not [var number, ..])
            return null;
        ImmutableArray<Term> others = [.. inquiry.Terms.Where(term => inquiry.Reading.IsJoined(Math.Min(term.At, number.At), Math.Max(term.At, number.At)))];
        return others.IsEmpty ? null : TopicQuestion.Of(inquiry, inquiry.Subject, others);
    }

    public override Answer Answer(AnswerContext context)
    {
        // What does not hold is said first: the opening word speaks for all of it.
        var yes = context.Words.Say("verdict.yes");
        var answers = Claims.Select(claim => claim.Answer(context)).OrderBy(answer => answer.Headline.StartsWith(yes, StringComparison.Ordinal)).ToList();
        return SeveralFactsQuestion.Joined(answers) with { Kind = "yes_no" };
    }
}
