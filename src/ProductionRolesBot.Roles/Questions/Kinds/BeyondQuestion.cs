using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>What no role catalogue holds: pay, people, openings, the weather.</summary>
internal sealed record BeyondQuestion(string Subject, Role? Role) : Question
{
    /// <summary>Subjects that are as often the occasion of a question as what it asks: "I have an interview, what are the requirements".</summary>
    private static readonly string[] Yielding = ["openings", "interview", "other"];

    public static BeyondQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.Has(Concept.Pretend) && inquiry.Reading.Mentions.IsEmpty)
            return new BeyondQuestion("pretend", null);
        if (inquiry.Reading.First(Concept.Beyond) is not { Name: { } subject } beyond)
            return null;
        if (Yielding.Contains(subject) && inquiry.Subject.Length > 0 && inquiry.Has(Concept.Grade, Concept.Manager, Concept.Responsibilities, Concept.Requirements, Concept.Gap))
            return null;
        // A line of the catalogue may speak of just that: "who scouts locations", "who runs the interviews".
        var others = inquiry.Terms.Where(term => term.Topic is not null || !inquiry.Reading.Senses.Any(sense => sense.Concept == Concept.Beyond && term.At >= sense.First && term.At < sense.End)).ToImmutableArray();
        var all = inquiry.Reading.Terms.Where(term => term.IsStrong || (term.At >= beyond.First && term.At < beyond.End)).ToImmutableArray();
        if (beyond.Count == 1 && others.Length > 0 && (inquiry.Search.FindAll(all) || (subject == "other" && inquiry.Has(Concept.Who, Concept.Which) && others.Any(term => term.IsWritten))))
            return null;
        return new BeyondQuestion(subject, inquiry.One);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("not_in_catalogue");
        if (Role is null)
            return answer.Offer("list").Offer("help").Build(context.Words.Say($"beyond.{Subject}"));
        return answer.About(Role).Offer("overview", ("role", Role.Title)).Offer("grade", ("role", Role.Title)).Offer("requirements", ("role", Role.Title)).Build(context.Words.Say($"beyond.{Subject}"));
    }
}
