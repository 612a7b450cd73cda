using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>A title that no role of the catalogue bears: said so, with the nearest ones, and never answered for one of them.</summary>
internal sealed record NoSuchRoleQuestion(string Title, ImmutableArray<Role> Nearest) : Question
{
    public static NoSuchRoleQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Reading.Mentions.OfType<Mention.NoSuchRole>().FirstOrDefault() is { } missing ? new NoSuchRoleQuestion(missing.Title, missing.Nearest) : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("unknown_role");
        foreach (var role in Nearest)
            answer.Offer("overview", ("role", role.Title));
        if (Nearest.IsEmpty)
            return answer.Offer("list").Build(context.Words.Say("unknown.none", ("title", context.Words.Quoted(Title))));
        return answer.AddRoles(Nearest.Select(role => (role, context.Catalogue.FamilyOf(role).Title))).From(Nearest[0].Source)
            .Build(context.Words.Say("unknown.nearest", ("title", context.Words.Quoted(Title)), ("roles", context.Words.Or([.. Nearest.Select(role => role.Title)]))));
    }
}
