using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the lead above the senior", "does the senior need more years": whether the first of two roles is the higher one.</summary>
/// <param name="First">The role that is said to be higher.</param>
/// <param name="Second">The other.</param>
/// <param name="Aspect">Grade or years, or the next step of the ladder.</param>
/// <param name="IsDenied">True for "is not above".</param>
/// <param name="Years">How many years more are said to be asked; null where none are named.</param>
internal sealed record VerifyOrderQuestion(Role First, Role Second, Concept Aspect, bool IsDenied, decimal? Years = null) : Question
{
    public static VerifyOrderQuestion? Recognise(Inquiry inquiry)
    {
        var roles = inquiry.Named.Length == 1 && inquiry.Spoken.Length > 0 ? [.. inquiry.Spoken.Take(1), .. inquiry.Named] : inquiry.Subject;
        if (!inquiry.IsYesNo || roles is not [var first, var second] || !inquiry.Terms.IsEmpty)
            return null;
        if (!inquiry.Has(Concept.Years, Concept.Grade) && inquiry.Reading.Senses.Any(sense => sense.Concept is Concept.Requirements or Concept.Responsibilities && !inquiry.Reading.IsMeant(Concept.Mandatory, sense.First)))
            return null;
        var aspect = inquiry.Has(Concept.Years) ? Concept.Years : Concept.Grade;
        if (inquiry.Has(Concept.Above, Concept.Highest))
            return new VerifyOrderQuestion(first, second, aspect, inquiry.IsDeniedFact, YearsApart(inquiry));
        if (inquiry.Has(Concept.Below, Concept.Previous, Concept.Lowest))
            return new VerifyOrderQuestion(second, first, aspect, inquiry.IsDeniedFact);
        // "Not above" and "not below" are one phrase each, as "at most" is.
        if (inquiry.Has(Concept.AtMost, Concept.AtLeast))
            return inquiry.Has(Concept.AtMost) ? new VerifyOrderQuestion(first, second, aspect, true) : new VerifyOrderQuestion(second, first, aspect, true);
        return inquiry.Has(Concept.Next) ? new VerifyOrderQuestion(first, second, Concept.Next, inquiry.IsDeniedFact) : null;
    }

    /// <summary>"One year more than": how many years apart, null where no number says it.</summary>
    private static decimal? YearsApart(Inquiry inquiry) =>
        inquiry.Reading.Quantities.Where(quantity => quantity.Unit == QuantityUnit.Years).Select(quantity => (decimal?)quantity.Value).FirstOrDefault();

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About([First, Second]).From(First.Grade.Quotes).From(Second.Grade.Quotes)
            .Offer("compare", ("a", First.Title), ("b", Second.Title)).Offer("nextLevel", ("role", First.Title));
        string[] sentences = Aspect == Concept.Years
            ? [YearsQuestion.Sentence(context, First), YearsQuestion.Sentence(context, Second)]
            : [GradeQuestion.Sentence(context, First), GradeQuestion.Sentence(context, Second)];
        foreach (var line in Aspect == Concept.Years ? YearsQuestion.Lines(context, First).Concat(YearsQuestion.Lines(context, Second)) : [])
            answer.From(line.Bullet.Source);
        var proven = Holds(context);
        var opening = proven is { } holds ? context.Words.Say(holds != IsDenied ? "verdict.yes" : "verdict.no") + " " : "";
        return answer.Build(opening + string.Join(' ', sentences), Outcomes.IfStated(proven is not null));
    }

    /// <summary>Whether the pages prove it; null when they do not say enough.</summary>
    private bool? Holds(AnswerContext context)
    {
        if (Aspect == Concept.Next)
            return context.Catalogue.RolesAfter(Second).Any(role => role.Id == First.Id) || context.Catalogue.RolesAfter(First).Any(role => role.Id == Second.Id);
        if (Aspect == Concept.Years)
            return YearsQuestion.Most(context, First) is { } most && YearsQuestion.Most(context, Second) is { } other ? Years is { } apart ? most - other == apart : most > other : null;
        return First.Grade is GradeStatement.Stated first && Second.Grade is GradeStatement.Stated second ? first.Grade > second.Grade : null;
    }
}
