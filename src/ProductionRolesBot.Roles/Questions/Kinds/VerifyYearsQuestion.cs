using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Does senior require 5 years", "is 3 years enough": a number of years held against the page.</summary>
internal sealed record VerifyYearsQuestion(Role Role, decimal Years, bool AsksWhetherEnough) : Question
{
    public static VerifyYearsQuestion? Recognise(Inquiry inquiry)
    {
        var years = inquiry.Reading.Quantities.FirstOrDefault(quantity => quantity.Unit == QuantityUnit.Years);
        return years.Unit == QuantityUnit.Years && inquiry.One is { } role && (inquiry.IsYesNo || inquiry.Has(Concept.Fit, Concept.Gap, Concept.FirstPerson))
            ? new VerifyYearsQuestion(role, years.Value, inquiry.Has(Concept.Fit, Concept.FirstPerson, Concept.Gap))
            : null;
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
            return answer.Build(context.Words.Say("years.against", ("n", Years), ("sentence", sentence)));
        }

        var asked = lines.SelectMany(line => ((Requirement)line.Bullet).Years).Any(years => years.Least == Years || years.Most == Years);
        return answer.Build(context.Words.Say(asked ? "verdict.yes" : "verdict.notQuite") + " " + sentence);
    }
}
