using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What grade is …": of one role or of several.</summary>
internal sealed record GradeQuestion(ImmutableArray<Role> Roles) : Question
{
    public static GradeQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Grade) && inquiry.Subject.Length > 0 && !AsksSkillLevel(inquiry) && !(inquiry.Named is [var meant] && VerifyGradeQuestion.OnlySaysWhich(inquiry, meant)) ? new GradeQuestion(inquiry.Subject) : null;

    /// <summary>"Editing level?" asks how much of a skill, not which grade.</summary>
    private static bool AsksSkillLevel(Inquiry inquiry) =>
        inquiry.Terms.Any(term => term.Topic is not null) && inquiry.Reading.Senses.Where(sense => sense.Concept == Concept.Grade).All(sense => inquiry.Reading.Senses.Any(other => other.Concept == Concept.Levels && other.First == sense.First));

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("grade").About(Roles);
        foreach (var role in Roles)
            answer.From(role.Grade.Quotes).From(role.FrameworkLevel is { } level ? [level] : []);
        if (Roles is [var one])
        {
            foreach (var quote in one.Grade.Quotes)
                answer.Add(new AnswerBlock.Quotation(quote));
            answer.Offer("reportsTo", ("role", one.Title)).Offer("nextLevel", ("role", one.Title)).Offer("requirements", ("role", one.Title));
        }
        else
        {
            answer.Offer("highest").Offer("compare", ("a", Roles[0].Title), ("b", Roles[^1].Title));
        }

        return answer.Build(Headline(context), OutcomeOf(Roles));
    }

    /// <summary>What the catalogue says about the grade of one role, as a sentence.</summary>
    public static string Sentence(AnswerContext context, Role role) => role.Grade switch
    {
        GradeStatement.Stated stated => context.Words.Say("grade.stated", ("role", context.Name(role)), ("grade", stated.Grade)),
        GradeStatement.ExplicitlyNone none => context.Words.Say("grade.none", ("role", context.Name(role)), ("quote", context.Words.Quoted(none.Quote.Text))),
        GradeStatement.Several several => context.Words.Say("grade.several", ("role", context.Name(role)), ("grades", context.Words.And([.. several.Grades.Select(grade => grade.ToString())]))),
        _ => context.Words.Say("grade.notStated", ("role", context.Name(role)))
            + (role.FrameworkLevel is { } level ? " " + context.Words.Say("grade.framework", ("quote", context.Words.Quoted(level.Text))) : ""),
    };

    /// <summary>The grade behind the title of the role: "grade 7", or the sentence that says more than a number.</summary>
    public static string Detail(AnswerContext context, Role role) =>
        role.Grade is GradeStatement.Stated ? FamilyQuestion.GradeText(context, role) : Sentence(context, role);

    /// <summary>What came of asking for the grade of roles.</summary>
    public static Outcome OutcomeOf(params IEnumerable<Role> roles) => Outcomes.OfAll(roles.Select(role => role.Grade switch
    {
        GradeStatement.ExplicitlyNone => Outcome.NotDefined,
        GradeStatement.Several { IsContradiction: true } => Outcome.Contradiction,
        GradeStatement.NotStated => Outcome.NotStated,
        _ => Outcome.Answered,
    }));

    private string Headline(AnswerContext context) =>
        Roles.Length <= Inquiry.FewRoles
            ? string.Join(' ', Roles.Select(role => Sentence(context, role)))
            : context.Words.Say("list.many", ("n", Roles.Length));
}
