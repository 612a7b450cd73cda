using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"How many years …": what the lines of one role or several ask for.</summary>
internal sealed record YearsQuestion(ImmutableArray<Role> Roles) : Question
{
    public static YearsQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Years) && inquiry.Subject.Length > 0 ? new YearsQuestion(inquiry.Subject) : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("years").About(Roles);
        foreach (var role in Roles)
        {
            foreach (var line in Lines(context, role))
                answer.From(line.Bullet.Source);
        }

        if (Roles is [var one])
            answer.Offer("requirements", ("role", one.Title)).Offer("nextLevel", ("role", one.Title)).Offer("mostYears");
        else
            answer.Offer("mostYears").Offer("compare", ("a", Roles[0].Title), ("b", Roles[^1].Title));
        return answer.Build(string.Join(' ', Roles.Take(Inquiry.FewRoles).Select(role => Sentence(context, role))), Outcomes.OfAll(Roles.Select(role => Outcomes.IfStated(!Lines(context, role).IsEmpty))));
    }

    /// <summary>The lines of a role that name a number of years.</summary>
    public static ImmutableArray<CatalogueLine> Lines(AnswerContext context, Role role) =>
        context.Search.LinesOf(role).WithYears;

    /// <summary>The most years any line of the role asks for, null when none names a number.</summary>
    public static decimal? Most(AnswerContext context, Role role) => context.Search.LinesOf(role).MostYears;

    /// <summary>What the catalogue says about the years of one role, in its own words.</summary>
    public static string Sentence(AnswerContext context, Role role)
    {
        var lines = Lines(context, role);
        return lines.IsEmpty
            ? context.Words.Say("years.notStated", ("role", context.Name(role)))
            : context.Words.Say("years.stated", ("role", context.Name(role)), ("quotes", context.Words.And([.. lines.Take(4).Select(line => context.Words.Quoted(line.Bullet.Text))])));
    }
}
