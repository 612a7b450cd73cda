using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Grades that a question asks for.</summary>
/// <param name="Least">The smallest, null for no lower end.</param>
/// <param name="Most">The largest, null for no upper end.</param>
/// <param name="ExcludesLeast">True for "above 5".</param>
/// <param name="ExcludesMost">True for "below 5".</param>
internal sealed record GradeRange(decimal? Least, decimal? Most, bool ExcludesLeast = false, bool ExcludesMost = false)
{
    /// <summary>The range a question gives, null when it gives none.</summary>
    public static GradeRange? Of(Inquiry inquiry)
    {
        var grades = inquiry.Reading.Quantities.Where(quantity => IsGrade(inquiry, quantity)).ToList();
        if (grades.Count == 0)
            return null;
        var (first, last) = (grades.Min(quantity => quantity.Value), grades.Max(quantity => quantity.Value));
        if (grades.Count > 1)
            return new GradeRange(first, last);
        if (inquiry.Has(Concept.AtLeast) || grades[0].OrMore)
            return new GradeRange(first, null);
        if (inquiry.Has(Concept.AtMost))
            return new GradeRange(null, first);
        if (inquiry.Has(Concept.Above))
            return new GradeRange(first, null, ExcludesLeast: true);
        return inquiry.Has(Concept.Below) ? new GradeRange(null, first, ExcludesMost: true) : new GradeRange(first, first);
    }

    /// <summary>True for a number that can only be meant as a grade: "grade 7", or "the coordinator is a 5, right?".</summary>
    public static bool IsGrade(Inquiry inquiry, Quantity quantity) => quantity.Unit switch
    {
        QuantityUnit.Grade => true,
        QuantityUnit.Unknown when inquiry.Has(Concept.Years) => false,
        QuantityUnit.Unknown => inquiry.Has(Concept.Grade)
            || (inquiry.Has(Concept.Tag) && inquiry.Reading.Mentions.Any(mention => quantity.At >= mention.End && quantity.At - mention.End < 3)),
        _ => false,
    };

    /// <summary>True for a grade within the range.</summary>
    public bool Contains(JobGrade grade) =>
        (Least is not { } least || (ExcludesLeast ? grade.Value > least : grade.Value >= least))
        && (Most is not { } most || (ExcludesMost ? grade.Value < most : grade.Value <= most));

    /// <summary>The range as an answer says it: "grade 6 or above".</summary>
    public string Say(Phrasebook words) => (Least, Most) switch
    {
        ({ } least, { } most) when least == most => words.Say("range.exactly", ("grade", least)),
        ({ } least, { } most) => words.Say("range.between", ("least", least), ("most", most)),
        ({ } least, null) => words.Say(ExcludesLeast ? "range.above" : "range.atLeast", ("grade", least)),
        (null, { } most) => words.Say(ExcludesMost ? "range.below" : "range.atMost", ("grade", most)),
        _ => "",
    };
}
