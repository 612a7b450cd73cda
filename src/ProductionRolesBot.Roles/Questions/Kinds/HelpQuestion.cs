using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What can I ask": kinds of questions with examples from this catalogue.</summary>
internal sealed record HelpQuestion : Question
{
    public static HelpQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Help) && !inquiry.HasAspect && inquiry.Reading.Mentions.IsEmpty && !inquiry.Terms.Any(term => term.Topic is not null || term.IsWritten) ? new HelpQuestion() : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("help");
        var role = context.Catalogue.Roles.FirstOrDefault()?.Title;
        if (role is not null)
        {
            foreach (var example in (string[])["grade", "reportsTo", "requirements", "responsibilities", "nextLevel"])
                answer.Add(new AnswerBlock.Paragraph(context.Words.Say($"ask.{example}", ("role", role))));
            answer.Offer("overview", ("role", role)).Offer("grade", ("role", role));
        }

        return answer.Offer("list").Build(context.Words.Say("help"));
    }
}
