using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the senior the only grade 7", "only the senior reports to the …": a fact claimed of one role alone.</summary>
/// <param name="Role">The role.</param>
/// <param name="Having">Every role of which the pages say so.</param>
/// <param name="Listing">Says which those are.</param>
internal sealed record VerifyOnlyOneQuestion(Role Role, ImmutableArray<Role> Having, Question Listing) : Question
{
    public static VerifyOnlyOneQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.IsOnlyOne || !inquiry.IsYesNo || inquiry.IsDenied || inquiry.Named is not [var role] || !inquiry.Terms.IsEmpty)
            return null;
        if (inquiry.Has(Concept.Manager) && VerifyManagerQuestion.Recognise(inquiry) is { } manager)
            return manager.Borne(role) is { } title && inquiry.Index.Reporting.Under(title) is var reports ? new(role, reports, new DirectReportsQuestion(title, reports)) : null;
        if (NumberRange.OfGrades(inquiry) is { } grades)
            return new(role, [.. inquiry.Scope.Roles.Where(other => other.Grade.Grades.Any(grade => grades.Contains(grade.Value)))], new FilterQuestion(inquiry.Scope, grades, QuantityUnit.Grade, false, inquiry.Reading.Department));
        return NumberRange.OfYears(inquiry) is { } years
            ? new(role, [.. inquiry.Scope.Roles.Where(other => inquiry.Search.LinesOf(other).MostYears is { } most && years.Contains(most))], new FilterQuestion(inquiry.Scope, years, QuantityUnit.Years, false, inquiry.Reading.Department))
            : null;
    }

    public override Answer Answer(AnswerContext context)
    {
        var listing = Listing.Answer(context);
        var holds = Having is [var only] && only.Id == Role.Id;
        return listing with { Kind = "yes_no", Headline = context.Words.Say(holds ? "verdict.yes" : "verdict.no") + " " + listing.Headline };
    }
}
