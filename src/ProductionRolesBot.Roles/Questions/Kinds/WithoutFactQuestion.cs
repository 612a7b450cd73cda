using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which roles have no grade", "who leaves the manager blank": roles of which the pages do not state a fact.</summary>
internal sealed record WithoutFactQuestion(ImmutableArray<Role> Scope, Concept Fact) : Question
{
    private const int MostRoles = 15;

    private static readonly ImmutableArray<Concept> Facts = [Concept.Grade, Concept.Manager, Concept.Years];

    public static WithoutFactQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Lacks, Concept.Not) || !inquiry.Has(Concept.Role, Concept.Roles, Concept.Which, Concept.Who, Concept.Family, Concept.List, Concept.Count) || !inquiry.Reading.Quantities.IsEmpty
            || inquiry.Reading.Mentions.Any(mention => mention is not (Mention.OfDepartment or Mention.OfFamily)) || !inquiry.Terms.IsEmpty || inquiry.Has(Concept.Next, Concept.Requirements, Concept.Responsibilities))
            return null;
        return Facts.Where(fact => inquiry.Reading.First(fact) is { } said && IsLacking(inquiry.Reading, said)).ToList() is [var only] ? new WithoutFactQuestion(inquiry.Scope.Roles, only) : null;
    }

    /// <summary>"No grade", "grade is left blank": the word that denies stands beside the fact.</summary>
    private static bool IsLacking(Reading reading, Sense fact) =>
        reading.Has(Concept.Lacks) || reading.Senses.Any(denies => denies.Concept == Concept.Not && denies.End <= fact.First && reading.Words.Skip(denies.End).Take(fact.First - denies.End).All(word => reading.Lexicon.IsCommon(word.Text)));

    public override Answer Answer(AnswerContext context)
    {
        ImmutableArray<Role> without = [.. Scope.Where(role => IsSilent(context, role))];
        ImmutableArray<Role> shown = [.. without.Take(MostRoles)];
        var answer = context.Start("filter").About(shown).Offer("list").Offer("grades");
        foreach (var role in shown)
            answer.From(role.Source);
        if (!shown.IsEmpty)
            answer.AddRoles(shown.Select(role => (role, context.Catalogue.FamilyOf(role).Title)));
        var fact = context.Words.Say(Fact switch { Concept.Grade => "without.grade", Concept.Manager => "without.manager", _ => "without.years" });
        return answer.Build(without.IsEmpty ? context.Words.Say("without.none", ("fact", fact))
            : without.Length > shown.Length ? context.Words.Say("without.more", ("n", without.Length), ("fact", fact), ("shown", shown.Length))
            : context.Words.SayNumber("without", without.Length, ("fact", fact), ("roles", context.Words.And([.. without.Select(context.Name)]))));
    }

    private bool IsSilent(AnswerContext context, Role role) => Fact switch
    {
        Concept.Grade => role.Grade.Grades.IsEmpty,
        Concept.Manager => role.ReportsTo.IsEmpty,
        _ => context.Search.LinesOf(role).WithYears.IsEmpty,
    };
}
