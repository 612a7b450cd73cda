using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Does senior require 5 years", "is 3 years enough": a number of years held against the page.</summary>
internal sealed record VerifyYearsQuestion(Role Role, NumberRange Years, ImmutableArray<int> Subject, bool AsksWhetherEnough, bool IsDenied) : Question
{
    /// <summary>Words within which what the years are of follows their number: "3 years of hands-on marketing experience".</summary>
    private const int Reach = 6;

    public static VerifyYearsQuestion? Recognise(Inquiry inquiry)
    {
        var claimed = inquiry.Reading.Quantities.FirstOrDefault(quantity => quantity.Unit == QuantityUnit.Years);
        if (claimed.Unit != QuantityUnit.Years || inquiry.One is not { } role || !(inquiry.IsYesNo || inquiry.Has(Concept.Fit, Concept.Gap, Concept.FirstPerson)))
            return null;
        var asksWhetherEnough = inquiry.Has(Concept.Fit, Concept.FirstPerson, Concept.Gap);
        ImmutableArray<int> subject = [.. inquiry.Terms.Where(term => term.At > claimed.At && term.At <= claimed.At + Reach && !inquiry.Reading.IsJoined(claimed.At, term.At)).SelectMany(term => term.Stems)];
        return new VerifyYearsQuestion(role, asksWhetherEnough ? new NumberRange(claimed.Value, claimed.Value) : NumberRange.OfYears(inquiry)!, subject, asksWhetherEnough, inquiry.IsDeniedFact);
    }

    public override Answer Answer(AnswerContext context)
    {
        var lines = YearsQuestion.Lines(context, Role);
        var answer = context.Start("yes_no").About(Role).Add(context.Words.Say("heading.experience"), lines).Offer("requirements", ("role", Role.Title)).Offer("nextLevel", ("role", Role.Title));
        var sentence = YearsQuestion.Sentence(context, Role);
        if (lines.IsEmpty)
            return answer.Build(sentence, Outcome.NotStated);
        if (AsksWhetherEnough)
        {
            // People are never rated: what the page asks is put beside the number, the conclusion is theirs.
            answer.Add(context.Words.Say("heading.requirements"), [.. context.Lines(Role, SectionKind.Requirements).Except(lines)]);
            return answer.Build(context.Words.Say("years.against", ("n", Years.Least ?? 0), ("sentence", sentence)));
        }

        var stated = lines.SelectMany(line => ((Requirement)line.Bullet).Years).ToList();
        // "3 years of marketing": of several numbers only the one of the same thing counts, and where none is, none proves it.
        if (!Subject.IsEmpty && (stated = stated.FindAll(years => IsOf(context, years.Subject))).Count == 0)
            return answer.Build(sentence);
        // Without a word for what they are of, the most years are meant: "2+ years, at least one of them in marketing" asks for two.
        var holds = Subject.IsEmpty ? Bears(stated.MaxBy(years => years.Least)!) : stated.Exists(Bears);
        return answer.Build(context.Words.Say(holds != IsDenied ? "verdict.yes" : IsDenied ? "verdict.no" : "verdict.notQuite") + " " + sentence);
    }

    private bool IsOf(AnswerContext context, string subject) =>
        Tokenizer.Split(subject).Any(token => context.Search.Vocabulary.StemOf(token.Text) is >= 0 and var stem && Subject.Contains(stem));

    /// <summary>"At least 5" is what "5+" says; "more than 5" and "at most 5" are not.</summary>
    private bool Bears(YearsOfExperience years) => Years switch
    {
        { Least: { } least, Most: { } most } when least == most => years.Least == least || years.Most == most,
        { Least: { } least, Most: { } most } => years.Least == least && years.Most == most,
        { Least: { } least, Most: null, ExcludesLeast: false } => years.Least == least,
        { Least: { } least } => years.Least > least,
        { Most: { } most, ExcludesMost: true } => (years.Most ?? years.Least) < most,
        _ => years.Most is { } end && end <= Years.Most,
    };
}
