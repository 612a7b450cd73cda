using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is … only needed for the senior role": whether lines of other roles speak of it too.</summary>
internal sealed record VerifyOnlyQuestion(Role Role, ImmutableArray<Role> Others, ImmutableArray<Term> Terms) : Question
{
    public static VerifyOnlyQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Only) && (inquiry.IsOnlyOne || IsSaidBeforeName(inquiry.Reading)) && inquiry.One is { } role && (inquiry.IsYesNo ? inquiry.Terms : AfterSearch(inquiry)) is { Length: > 0 } terms
            ? new VerifyOnlyQuestion(role, [.. inquiry.Catalogue.FamilyOf(role).Roles.Where(other => other.Id != role.Id)], terms)
            : null;

    /// <summary>"Only needed for the senior": what "only" leads to is the role, with no thing between; in "the senior only directs" it is what they do.</summary>
    private static bool IsSaidBeforeName(Reading reading) =>
        reading.Mentions.IsEmpty || reading.Senses.Any(sense => sense.Concept == Concept.Only && reading.Mentions.Any(mention => mention.First >= sense.End && !reading.Subject.Any(term => term.At >= sense.End && term.At < mention.First))
            && (reading.IsMeant(Concept.Mandatory, sense.End) || !(reading.IsMeant(Concept.Requirements, sense.End) || reading.IsMeant(Concept.Responsibilities, sense.End))));

    /// <summary>"Only the senior?" behind "who scouts locations": what was searched for.</summary>
    private static ImmutableArray<Term> AfterSearch(Inquiry inquiry) =>
        inquiry.Terms.IsEmpty && inquiry.Named.Length == 1 && FollowUpReading.AsksWhetherOnly(inquiry.Reading, inquiry.Last) ? [.. inquiry.Last!.Value.Subject] : [];

    public override Answer Answer(AnswerContext context)
    {
        var topic = string.Join(' ', Terms.Select(term => term.Text));
        var with = Others.Prepend(Role).Select(role => (Role: role, Lines: TermMatch.Best(context.Lines(role), Terms))).Where(pair => pair.Lines.Length > 0).ToList();
        // Who does all of it counts, not who has a line on part of it.
        if (with.Exists(pair => SpeaksOfAll(pair.Lines[0])))
            with.RemoveAll(pair => !SpeaksOfAll(pair.Lines[0]));
        var answer = context.Start("yes_no").About(with.Select(pair => pair.Role)).Offer("search", ("topic", topic)).Offer("requirements", ("role", Role.Title));
        foreach (var (role, lines) in with)
            answer.Add(role.Title, lines);
        if (with.Count == 0)
            return answer.Build(context.Words.Say("topic.nobody", ("topic", topic)), Outcome.NotStated);
        var names = context.Words.And([.. with.Select(pair => context.Name(pair.Role))]);
        return answer.Build(with is [var only] && only.Role.Id == Role.Id
            ? context.Words.Say("verdict.yes") + " " + context.Words.Say("only.yes", ("role", names), ("topic", topic))
            : context.Words.Say("verdict.no") + " " + context.Words.Say(with.Count == Others.Length + 1 ? "only.all" : "only.some", ("n", with.Count), ("roles", names), ("topic", topic)));
    }

    private bool SpeaksOfAll(CatalogueLine line) => Terms.All(term => line.Words.HasAny(term.Stems));
}
