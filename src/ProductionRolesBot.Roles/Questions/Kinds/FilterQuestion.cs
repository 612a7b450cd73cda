using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which roles are grade 7", "how many roles are above grade 5": roles by grade, within a family or department.</summary>
internal sealed record FilterQuestion(ImmutableArray<Role> Scope, GradeRange Range, bool OnlyCount, string? Department) : Question
{
    private const int MostRoles = 20;

    public static FilterQuestion? Recognise(Inquiry inquiry)
    {
        if (GradeRange.Of(inquiry) is not { } range || inquiry.Named.Length > 0)
            return null;
        // "Is it grade 8?" asks about the role spoken of, not which roles are.
        if (inquiry.Has(Concept.Pronoun) && inquiry.Spoken.Length > 0 && !inquiry.Has(Concept.Roles, Concept.Who, Concept.Which))
            return null;
        return new FilterQuestion(inquiry.Scope, range, inquiry.Has(Concept.Count), inquiry.Reading.Department);
    }

    public override Answer Answer(AnswerContext context)
    {
        var roles = Scope.Where(role => role.Grade.Grades.Any(Range.Contains)).OrderBy(role => role.Grade.Grades[0].Value).ToList();
        var answer = context.Start(OnlyCount ? "count" : "filter");
        var range = Range.Say(context.Words) + (Department is null ? "" : context.Words.Say("inDepartment", ("department", Department)));
        if (roles.Count == 0)
            return answer.Offer("grades").Offer("highest").Offer("lowest").Build(context.Words.Say("filter.none", ("range", range)));
        foreach (var role in roles.Take(MostRoles))
            answer.From(role.Grade.Quotes);
        answer.About(roles.Take(MostRoles)).AddRoles(roles.Take(MostRoles).Select(role => (role, FamilyQuestion.GradeText(context, role))));
        answer.Offer("overview", ("role", roles[0].Title));
        if (roles.Count > 1)
            answer.Offer("compare", ("a", roles[0].Title), ("b", roles[^1].Title));
        return answer.Build(roles.Count <= MostRoles
            ? context.Words.SayNumber("filter", roles.Count, ("range", range), ("roles", context.Words.And([.. roles.Select(role => role.Title)])))
            : context.Words.Say("filter.more", ("n", roles.Count), ("range", range), ("shown", MostRoles)));
    }
}
