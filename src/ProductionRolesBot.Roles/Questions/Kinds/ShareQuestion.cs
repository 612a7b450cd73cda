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
        inquiry.Reading.First(Concept.Share) is { } share && inquiry.One is { } role && SharesTheCard(inquiry.Reading, share) ? new ShareQuestion(role) : null;

    /// <summary>"Share it", "share the producer card", "put the producer into our team channel", but not "the values I need to share as a producer".</summary>
    private static bool SharesTheCard(Reading reading, Sense share)
    {
        var at = share.End;
        while (at < reading.Words.Length && TitleWords.IsConnector(reading.Words[at].Text))
            at++;
        return share.First == 0 || (share.Count > 1 && share.End == reading.Words.Length) || reading.Mentions.Any(mention => mention.First == at)
            || reading.Senses.Any(sense => sense.First == share.End && sense.Concept is Concept.Pronoun);
    }

    public override Answer Answer(AnswerContext context)
    {
        var overview = new OverviewQuestion(Role).Answer(context);
        return overview with { Kind = "share", Headline = context.Words.Say("share", ("role", context.Name(Role))), Blocks = overview.Blocks.Insert(0, new AnswerBlock.Paragraph(overview.Headline)) };
    }
}
