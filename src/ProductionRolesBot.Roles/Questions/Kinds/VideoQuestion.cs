using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is there a video": the one the page embeds.</summary>
internal sealed record VideoQuestion(JobFamily Family) : Question
{
    public static VideoQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Video) || inquiry.Terms.Any(term => term.Topic != "video") || inquiry.HasAspect)
            return null;
        var family = inquiry.Reading.Family ?? (inquiry.Subject.Length > 0 ? inquiry.Catalogue.FamilyOf(inquiry.Subject[0]) : inquiry.Catalogue.Families is [var only] ? only : null);
        return family is null ? null : new VideoQuestion(family);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("video").Offer("list");
        return Family.Video is { } video
            ? answer.From(video.Source).Add(new AnswerBlock.OpenLink(context.Words.Say("watch"), video.Address)).Build(context.Words.Say("video", ("family", Family.Title)))
            : answer.From(Family.Source).Build(context.Words.Say("video.none", ("family", Family.Title)), Outcome.NotStated);
    }
}
