using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Share that with my manager": what would be shared, and how it is done; nothing is ever posted unasked.</summary>
internal sealed record ShareQuestion(Role Role) : Question
{
    public static ShareQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Share) && inquiry.One is { } role && !inquiry.AsksForWord && inquiry.Terms.IsEmpty ? new ShareQuestion(role) : null;

    public override Answer Answer(AnswerContext context)
    {
        var overview = new OverviewQuestion(Role).Answer(context);
        return overview with { Kind = "share", Headline = context.Words.Say("share", ("role", context.Name(Role))), Blocks = overview.Blocks.Insert(0, new AnswerBlock.Paragraph(overview.Headline)) };
    }
}
