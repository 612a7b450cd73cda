using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What is below …": the step under a role.</summary>
internal sealed record PreviousLevelQuestion(Role Role) : Question
{
    public static Question? Recognise(Inquiry inquiry) =>
        inquiry.One is { } first && LeadsOnward(inquiry.Reading) ? new NextLevelQuestion(first) :
        inquiry.Has(Concept.Previous) && !inquiry.Has(Concept.Years) && !(inquiry.IsYesNo && inquiry.Terms.Length > 0) && inquiry.One is { } role ? new PreviousLevelQuestion(role) : null;

    /// <summary>"The producer leads to which role": what leads to a role is below it, what it leads to is above.</summary>
    private static bool LeadsOnward(Reading reading) =>
        reading.First(Concept.Previous) is { Count: > 1 } verb && reading.Lexicon.Lexicon.GoalWords.Contains(reading.Words[verb.End - 1].Text)
        && reading.Mentions.Any(mention => mention.End == verb.First);

    public override Answer Answer(AnswerContext context)
    {
        var before = context.Catalogue.RolesBefore(Role);
        var answer = context.Start("previous_level").From(Role.Source);
        if (before.IsEmpty)
            return answer.About(Role).Offer("nextLevel", ("role", Role.Title)).Offer("grade", ("role", Role.Title)).Build(context.Words.Say("previous.none", ("role", context.Name(Role))), Outcome.NotStated);
        foreach (var role in before)
            answer.From(role.Source).From(role.Grade.Quotes);
        answer.About(before).AddRoles(before.Select(role => (role, GradeQuestion.Detail(context, role))))
            .Offer("gap", ("from", before[0].Title), ("to", Role.Title)).Offer("requirements", ("role", before[0].Title));
        var sentence = context.Words.Say("previous.roles", ("role", context.Name(Role)), ("before", context.Words.Or([.. before.Select(context.Name)])));
        return answer.Build(sentence) with { AskedAbout = Role.Id };
    }
}
