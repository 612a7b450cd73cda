using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the lead above the senior", "does the senior need more years": whether the first of two roles is the higher one.</summary>
internal sealed record VerifyOrderQuestion(Role First, Role Second, Concept Aspect) : Question
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
            return new VerifyOrderQuestion(first, second, aspect);
        if (inquiry.Has(Concept.Below, Concept.Previous, Concept.Lowest))
            return new VerifyOrderQuestion(second, first, aspect);
        return inquiry.Has(Concept.Next) ? new VerifyOrderQuestion(first, second, Concept.Next) : null;
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About([First, Second]).From(First.Grade.Quotes).From(Second.Grade.Quotes)
            .Offer("compare", ("a", First.Title), ("b", Second.Title)).Offer("nextLevel", ("role", First.Title));
        string[] sentences = Aspect == Concept.Years
            ? [YearsQuestion.Sentence(context, First), YearsQuestion.Sentence(context, Second)]
            : [GradeQuestion.Sentence(context, First), GradeQuestion.Sentence(context, Second)];
        foreach (var line in Aspect == Concept.Years ? YearsQuestion.Lines(context, First).Concat(YearsQuestion.Lines(context, Second)) : [])
            answer.From(line.Bullet.Source);
        var holds = Holds(context);
        var opening = holds switch
        {
            null => "",
            true => context.Words.Say("verdict.yes") + " ",
            false => context.Words.Say("verdict.no") + " ",
        };
        return answer.Build(opening + string.Join(' ', sentences), Outcomes.IfStated(holds is not null));
    }

    /// <summary>Whether the pages prove it; null when they do not say enough.</summary>
    private bool? Holds(AnswerContext context)
    {
        if (Aspect == Concept.Next)
            return context.Catalogue.RolesAfter(Second).Any(role => role.Id == First.Id) || context.Catalogue.RolesAfter(First).Any(role => role.Id == Second.Id);
        if (Aspect == Concept.Years)
            return YearsQuestion.Most(context, First) is { } most && YearsQuestion.Most(context, Second) is { } other ? most > other : null;
        return First.Grade is GradeStatement.Stated first && Second.Grade is GradeStatement.Stated second ? first.Grade > second.Grade : null;
    }
}
