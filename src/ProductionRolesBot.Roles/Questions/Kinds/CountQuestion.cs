using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"How many roles are there": the number, and which they are.</summary>
internal sealed record CountQuestion(RoleScope Scope, string? Name) : Question
{
    public static CountQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Count) && !inquiry.Has(Concept.Years) && inquiry.Named.IsEmpty && inquiry.Terms.IsEmpty && inquiry.Has(Concept.Role, Concept.Roles, Concept.Levels, Concept.Family, Concept.List, Concept.Grade)
            ? new CountQuestion(inquiry.Scope, inquiry.Reading.Family?.Title ?? inquiry.Reading.Department)
            : null;

    public override Answer Answer(AnswerContext context)
    {
        var list = new ListQuestion(Scope, Name).Answer(context);
        return list with { Kind = "count" };
    }
}
