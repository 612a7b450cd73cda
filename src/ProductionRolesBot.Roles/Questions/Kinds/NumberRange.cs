using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Grades or years that a question asks for.</summary>
/// <param name="Least">The smallest, null for no lower end.</param>
/// <param name="Most">The largest, null for no upper end.</param>
/// <param name="ExcludesLeast">True for "above 5".</param>
/// <param name="ExcludesMost">True for "below 5".</param>
internal sealed record NumberRange(decimal? Least, decimal? Most, bool ExcludesLeast = false, bool ExcludesMost = false)
{
    /// <summary>This number alone.</summary>
    public static NumberRange Only(decimal number) => new(number, number);

    /// <summary>The grades a question gives, null when it gives none.</summary>
    public static NumberRange? OfGrades(Inquiry inquiry) => inquiry.Reading.Quantities.IsEmpty ? null : Of(inquiry, [.. inquiry.Reading.Quantities.Where(quantity => IsGrade(inquiry, quantity))]);

    /// <summary>The years a question gives, null when it gives none.</summary>
    public static NumberRange? OfYears(Inquiry inquiry) => inquiry.Reading.Quantities.IsEmpty ? null : Of(inquiry, [.. inquiry.Reading.Quantities.Where(quantity => quantity.Unit == QuantityUnit.Years)]);

    /// <summary>The grades above or below that of a role: "graded higher than the coordinator"; null when nothing says which side, or the page says no grade.</summary>
    public static NumberRange? BesideRole(Inquiry inquiry, Role role) => role.Grade is not GradeStatement.Stated { Grade.Value: var grade } ? null
        : inquiry.Has(Concept.Above) ? new NumberRange(grade, null, ExcludesLeast: true)
        : inquiry.Has(Concept.Below) ? new NumberRange(null, grade, ExcludesMost: true)
        : null;

    private static NumberRange? Of(Inquiry inquiry, IReadOnlyList<Quantity> numbers)
    {
        if (numbers.Count == 0)
            return null;
        var (first, last) = (numbers.Min(quantity => quantity.Value), numbers.Max(quantity => quantity.Value));
        if (numbers.Count > 1)
            return new NumberRange(first, last);
        if (inquiry.Has(Concept.AtLeast) || numbers[0].OrMore)
            return new NumberRange(first, null);
        if (inquiry.Has(Concept.AtMost))
            return new NumberRange(null, first);
        if (inquiry.Has(Concept.Above))
            return new NumberRange(first, null, ExcludesLeast: true);
        return inquiry.Has(Concept.Below) ? new NumberRange(null, first, ExcludesMost: true) : Only(first);
    }

    /// <summary>True for a number that can only be meant as a grade: "grade 7", or "the coordinator is a 5, right?".</summary>
    public static bool IsGrade(Inquiry inquiry, Quantity quantity) => quantity.Unit switch
    {
        QuantityUnit.Grade => true,
        QuantityUnit.Unknown when inquiry.Has(Concept.Years) => false,
        QuantityUnit.Unknown => inquiry.Has(Concept.Grade) || (inquiry.Named.IsEmpty && inquiry.Has(Concept.Roles) && inquiry.Has(Concept.Between, Concept.Above, Concept.Below, Concept.AtLeast, Concept.AtMost))
            || ((inquiry.Has(Concept.Tag, Concept.Tells) || inquiry.AsksWhatItIs) && inquiry.Reading.Mentions.Any(mention => quantity.At >= mention.End && quantity.At - mention.End < 3)),
        _ => false,
    };

    /// <summary>True for a number within the range.</summary>
    public bool Contains(decimal number) =>
        (Least is not { } least || (ExcludesLeast ? number > least : number >= least))
        && (Most is not { } most || (ExcludesMost ? number < most : number <= most));

    /// <summary>The range as an answer says it: "grade 6 or above", "3 years or more".</summary>
    /// <param name="words">The sentences of a language.</param>
    /// <param name="name">Which sentences: <c>range</c> for grades, <c>range.years</c>.</param>
    public string Say(Phrasebook words, string name = "range") => (Least, Most) switch
    {
        ({ } least, { } most) when least == most => words.Say($"{name}.exactly", ("n", least)),
        ({ } least, { } most) => words.Say($"{name}.between", ("least", least), ("most", most)),
        ({ } least, null) => words.Say(ExcludesLeast ? $"{name}.above" : $"{name}.atLeast", ("n", least)),
        (null, { } most) => words.Say(ExcludesMost ? $"{name}.below" : $"{name}.atMost", ("n", most)),
        _ => "",
    };
}
