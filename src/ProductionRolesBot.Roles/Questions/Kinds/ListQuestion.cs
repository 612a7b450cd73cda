using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which roles are there": all roles, or those of a department.</summary>
internal sealed record ListQuestion(RoleScope Scope, string? Department) : Question
{
    private const int MostRoles = 15;

    public static ListQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Named.IsEmpty && inquiry.Terms.IsEmpty && !HasSomethingElse(inquiry) && !inquiry.Has(Concept.When, Concept.Where, Concept.Why) && !(inquiry.Has(Concept.Other) && inquiry.Spoken.IsEmpty && !inquiry.Has(Concept.Roles)) && (inquiry.Has(Concept.List, Concept.Roles, Concept.Levels, Concept.Role, Concept.Family, Concept.Overview) || inquiry.Reading.Department is not null)
            ? new ListQuestion(inquiry.Scope, inquiry.Reading.Department)
            : null;

    /// <summary>"Do you have kids", "how do I complain about …": words that could open a list, and a thing that is no role.</summary>
    private static bool HasSomethingElse(Inquiry inquiry) =>
        inquiry.Has(Concept.List, Concept.Overview) && inquiry.Reading.Department is null && !inquiry.Has(Concept.Roles, Concept.Role, Concept.Levels, Concept.Family, Concept.All)
        && inquiry.Reading.Subject.Any();

    public override Answer Answer(AnswerContext context)
    {
        var (roles, families) = (Scope.Roles, Scope.Families);
        var answer = context.Start("list");
        foreach (var role in roles.Take(MostRoles))
            answer.From(role.Source);
        answer.About(roles.Take(MostRoles)).AddRoles(roles.Take(MostRoles).Select(role => (role, families.Length > 1 ? context.Catalogue.FamilyOf(role).Title : FamilyQuestion.GradeText(context, role))));
        if (roles.IsEmpty)
            return answer.Offer("help").Build(context.Words.Say("list.empty"), Outcome.NotStated);
        if (roles.Length <= MostRoles)
            return answer.Offer("overview", ("role", roles[0].Title)).Offer("highest").Build(context.Words.SayNumber("list", roles.Length, ("roles", context.Words.And([.. roles.Select(role => role.Title)]))));
        answer.Offer("overview", ("role", roles[0].Title)).Offer("family", ("family", families[0].Title)).Offer("highest");
        return answer.Build(context.Words.Say("list.more", ("n", roles.Length), ("families", families.Length), ("shown", MostRoles), ("in", Department is null ? "" : context.Words.Say("inDepartment", ("department", Department)))));
    }
}
