using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which roles are grade 7", "what is graded higher than the coordinator", "roles asking for 3 years or more": roles by a number, within a family or department.</summary>
internal sealed record FilterQuestion(RoleScope Scope, NumberRange Range, QuantityUnit Unit, bool OnlyCount, string? Department) : Question
{
    private const int MostRoles = 20;

    public static FilterQuestion? Recognise(Inquiry inquiry)
    {
        if (NumberRange.OfGrades(inquiry) is not { } range || inquiry.Named.Length > 0 || NextLevelQuestion.OfGrade(inquiry) is not null)
            return null;
        // "Is it grade 8?" asks about the role spoken of, not which roles are.
        return inquiry.Has(Concept.Pronoun) && inquiry.Spoken.Length > 0 && !inquiry.Has(Concept.Roles, Concept.Who, Concept.Which) ? null : Of(inquiry, range, QuantityUnit.Grade);
    }

    /// <summary>By the grade of a role: "roles graded lower than the senior producer".</summary>
    public static FilterQuestion? BesideRole(Inquiry inquiry) =>
        inquiry.Named is [var role] && !inquiry.IsYesNo && (inquiry.Has(Concept.Roles) || NamesGrade(inquiry.Reading) || OnlyOutranks(inquiry)) && !inquiry.Has(Concept.Manager, Concept.Requirements, Concept.Responsibilities, Concept.Gap, Concept.Years, Concept.DirectReports)
        && inquiry.Reading.Quantities.IsEmpty && NumberRange.BesideRole(inquiry, role) is { } range
            ? Of(inquiry, range, QuantityUnit.Grade) with { Scope = OnlyOutranks(inquiry) ? inquiry.Index.Scope(inquiry.Catalogue.FamilyOf(role).Roles) : inquiry.Scope }
            : null;

    /// <summary>"Graded", "grade": a word that can only mean that; "the level above" asks for the next one.</summary>
    private static bool NamesGrade(Reading reading) =>
        reading.Senses.Any(sense => sense.Concept == Concept.Grade && !reading.Senses.Any(other => other.Concept == Concept.Levels && other.First == sense.First));

    /// <summary>"Who outranks …": a word that compares and does not also lead to the next level or the manager.</summary>
    private static bool OnlyOutranks(Inquiry inquiry) =>
        inquiry.Has(Concept.Who, Concept.Which, Concept.What) && inquiry.Reading.First(Concept.Above) is { } above && !inquiry.Reading.Senses.Any(other => other.First == above.First && other.Concept is Concept.Next or Concept.Manager);

    /// <summary>By the years asked for: "which roles need at least 5 years". Whoever speaks of years of their own asks what fits them instead.</summary>
    public static FilterQuestion? ByYears(Inquiry inquiry) =>
        inquiry.Named.IsEmpty && inquiry.Terms.IsEmpty && !inquiry.Has(Concept.FirstPerson, Concept.IAm) && (!inquiry.Has(Concept.Fit) || (inquiry.Has(Concept.Roles) && inquiry.Has(Concept.Above, Concept.AtLeast, Concept.Below))) && inquiry.Has(Concept.Role, Concept.Roles, Concept.Who, Concept.Which)
        && inquiry.Has(Concept.Requirements, Concept.Mandatory, Concept.AtLeast, Concept.AtMost, Concept.Above, Concept.Below) && NumberRange.OfYears(inquiry) is { } range
            ? Of(inquiry, range, QuantityUnit.Years)
            : null;

    private static FilterQuestion Of(Inquiry inquiry, NumberRange range, QuantityUnit unit) => new(inquiry.Scope, range, unit, inquiry.Has(Concept.Count), inquiry.Reading.Department);

    public override Answer Answer(AnswerContext context)
    {
        var numbers = Scope.By(Unit);
        var count = numbers.CountIn(Range);
        var answer = context.Start(OnlyCount ? "count" : "filter");
        var (name, said) = Unit == QuantityUnit.Years ? ("filter.years", "range.years") : ("filter", "range");
        var range = Range.Say(context.Words, said) + (Department is null ? "" : context.Words.Say("inDepartment", ("department", Department)));
        if (count == 0)
            return answer.Offer("grades").Offer("highest").Offer("lowest").Build(context.Words.Say($"{name}.none", ("range", range)));
        var shown = numbers.RisingIn(Range).Take(MostRoles).ToList();
        foreach (var role in shown)
        {
            answer.From(role.Grade.Quotes);
            if (Unit == QuantityUnit.Years)
                answer.From(YearsQuestion.Lines(context, role)[0].Bullet.Source);
        }

        answer.About(shown).AddRoles(shown.Select(role => (role, Unit == QuantityUnit.Years ? YearsQuestion.Lines(context, role)[0].Bullet.Text : FamilyQuestion.GradeText(context, role))));
        answer.Offer("overview", ("role", shown[0].Title));
        if (count > 1)
            answer.Offer("compare", ("a", shown[0].Title), ("b", numbers.LastIn(Range)!.Title));
        return answer.Build(count <= MostRoles
            ? context.Words.SayNumber(name, count, ("range", range), ("roles", context.Words.And([.. shown.Select(role => role.Title)])))
            : context.Words.Say($"{name}.more", ("n", count), ("range", range), ("shown", MostRoles)));
    }
}
