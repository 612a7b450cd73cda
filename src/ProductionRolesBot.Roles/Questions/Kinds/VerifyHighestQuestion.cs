using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the senior the top of the ladder", "is the coordinator the lowest level": a role's place among the levels of its page.</summary>
internal sealed record VerifyHighestQuestion(Role Role, bool Highest, bool IsDenied) : Question
{
    public static VerifyHighestQuestion? Recognise(Inquiry inquiry) =>
        inquiry.IsYesNo && inquiry.Has(Concept.Highest, Concept.Lowest) && inquiry.One is { } role && inquiry.Named.Length == 1 && inquiry.Terms.IsEmpty
        && !inquiry.Has(Concept.Requirements, Concept.Responsibilities, Concept.Years, Concept.Manager, Concept.Mandatory, Concept.AtLeast, Concept.AtMost)
            ? new VerifyHighestQuestion(role, inquiry.Has(Concept.Highest) && !inquiry.Has(Concept.Lowest), inquiry.IsDeniedFact)
            : null;

    public override Answer Answer(AnswerContext context)
    {
        var beyond = Highest ? context.Catalogue.NextStepAfter(Role) is NextStep.ToRoles to ? to.Roles : [] : context.Catalogue.RolesBefore(Role);
        var answer = context.Start("yes_no").About(Role).From(Role.Grade.Quotes).Offer("ladder", ("family", context.Catalogue.FamilyOf(Role).Title)).Offer("nextLevel", ("role", Role.Title));
        foreach (var role in beyond)
            answer.From(role.Source).From(role.Grade.Quotes);
        var grade = GradeQuestion.Sentence(context, Role);
        if (beyond.IsEmpty)
            return IsExtreme(context) ? answer.Build($"{context.Words.Say(IsDenied ? "verdict.no" : "verdict.yes")} {grade}") : answer.Build(grade, Outcome.NotStated);
        var names = context.Words.Or([.. beyond.Select(context.Name)]);
        var step = Highest
            ? context.Words.Say("next.roles", ("role", context.Name(Role)), ("next", names))
            : context.Words.Say("previous.roles", ("role", context.Name(Role)), ("before", names));
        return answer.Build($"{context.Words.Say(IsDenied ? "verdict.yes" : "verdict.no")} {step} {grade}");
    }

    /// <summary>True when the page proves it: it gives a grade to every role, and this one's is not surpassed.</summary>
    private bool IsExtreme(AnswerContext context)
    {
        var grades = context.Catalogue.FamilyOf(Role).Roles.Select(role => (role.Grade as GradeStatement.Stated)?.Grade.Value).ToList();
        return Role.Grade is GradeStatement.Stated own && !grades.Contains(null) && own.Grade.Value == (Highest ? grades.Max() : grades.Min());
    }
}
