using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Do they have the same grade", "is the lead above the senior", "do both report to …": two roles held against each other.</summary>
internal sealed record VerifyOrderQuestion(Role First, Role Second, Concept Aspect, bool AsksSame) : Question
{
    public static VerifyOrderQuestion? Recognise(Inquiry inquiry)
    {
        var roles = inquiry.Named.Length == 1 && inquiry.Spoken.Length > 0 ? [.. inquiry.Spoken.Take(1), .. inquiry.Named] : inquiry.Subject;
        if (!inquiry.IsYesNo || roles is not [var first, var second] || !inquiry.Terms.IsEmpty)
            return null;
        if (inquiry.Has(Concept.Same))
            return ExpectationsQuestion.SectionsOf(inquiry).IsEmpty || inquiry.Has(Concept.Grade, Concept.Manager) ? new VerifyOrderQuestion(first, second, inquiry.Has(Concept.Manager) ? Concept.Manager : Concept.Grade, true) : null;
        if (inquiry.Has(Concept.Above, Concept.Highest))
            return new VerifyOrderQuestion(first, second, inquiry.Has(Concept.Next) && !inquiry.Has(Concept.Grade) ? Concept.Grade : Concept.Grade, false);
        if (inquiry.Has(Concept.Below, Concept.Previous, Concept.Lowest))
            return new VerifyOrderQuestion(second, first, Concept.Grade, false);
        return inquiry.Has(Concept.Next) ? new VerifyOrderQuestion(first, second, Concept.Next, false) : null;
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About([First, Second]).From(First.Grade.Quotes).From(Second.Grade.Quotes)
            .Offer("compare", ("a", First.Title), ("b", Second.Title)).Offer("nextLevel", ("role", First.Title));
        string[] sentences = Aspect == Concept.Manager
            ? [ReportsToQuestion.Sentence(context, First), ReportsToQuestion.Sentence(context, Second)]
            : [GradeQuestion.Sentence(context, First), GradeQuestion.Sentence(context, Second)];
        if (Aspect == Concept.Manager)
            answer.From(First.ReportsTo.Concat(Second.ReportsTo).Select(line => line.Quote));
        var opening = Holds(context) switch
        {
            null => "",
            true => context.Words.Say("verdict.yes") + " ",
            false => context.Words.Say("verdict.no") + " ",
        };
        return answer.Build(opening + string.Join(' ', sentences));
    }

    /// <summary>Whether the pages prove it; null when they do not say enough.</summary>
    private bool? Holds(AnswerContext context)
    {
        if (Aspect == Concept.Next)
            return context.Catalogue.RolesAfter(Second).Any(role => role.Id == First.Id) || context.Catalogue.RolesAfter(First).Any(role => role.Id == Second.Id);
        if (Aspect == Concept.Manager)
        {
            var (a, b) = (ReportsToQuestion.Managers(First), ReportsToQuestion.Managers(Second));
            return a.IsEmpty || b.IsEmpty ? null : a.Order().SequenceEqual(b.Order());
        }

        if (First.Grade is not GradeStatement.Stated first || Second.Grade is not GradeStatement.Stated second)
            return null;
        return AsksSame ? first.Grade == second.Grade : first.Grade > second.Grade;
    }
}
