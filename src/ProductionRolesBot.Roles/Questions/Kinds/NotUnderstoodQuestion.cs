using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Words that could not be made out: said so, with what can be asked.</summary>
internal sealed record NotUnderstoodQuestion(bool IsEmpty, bool IsCut) : Question
{
    public override Answer Answer(AnswerContext context)
    {
        var example = context.Catalogue.Roles.FirstOrDefault();
        var answer = context.Start("not_understood").Offer("help").Offer("list");
        if (example is not null)
            answer.Offer("grade", ("role", example.Title));
        return answer.Build(context.Words.Say(IsEmpty ? "notUnderstood.empty" : IsCut ? "notUnderstood.cut" : "notUnderstood"), Outcome.NotUnderstood);
    }
}
