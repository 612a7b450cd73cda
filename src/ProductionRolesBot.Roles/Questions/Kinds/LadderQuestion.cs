using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What is the career ladder": the levels of a family in order and what comes after the last.</summary>
internal sealed record LadderQuestion(JobFamily Family) : Question
{
    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("ladder").About(Family.Roles).AddRoles(Family.Roles.Select(role => (role, GradeQuestion.Detail(context, role))));
        foreach (var role in Family.Roles)
            answer.From(role.Grade.Quotes);
        var titles = string.Join(" → ", Family.Roles.Select(role => role.Title));
        if (Family.Roles is [.., var last] && context.Catalogue.NextStepAfter(last) is not NextStep.ToRoles and var step)
            answer.Add(new AnswerBlock.Paragraph(LadderStatement.Sentence(context, step, last.Title))).From(LadderStatement.Quotes(step));
        if (Family.Roles.Length > 1)
            answer.Offer("gap", ("from", Family.Roles[0].Title), ("to", Family.Roles[1].Title)).Offer("nextLevel", ("role", Family.Roles[0].Title));
        return answer.Build(context.Words.Say("ladder", ("family", Family.Title), ("titles", titles)));
    }
}
