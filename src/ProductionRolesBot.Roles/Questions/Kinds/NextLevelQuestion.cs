using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What comes after …": the step above a role as the pages say, draw or order it.</summary>
internal sealed record NextLevelQuestion(Role Role) : Question
{
    public static Question? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Next) && !MovesOn(inquiry) && !SaysThen(inquiry) && !EndsInArrow(inquiry.Reading))
            return null;
        // "Does the producer edit after the shoot", "reist der Producer nach Japan": the word that could lead on belongs to a thing.
        if (inquiry.IsYesNo && inquiry.Terms.Any(term => term.Topic is not null))
            return null;
        if (inquiry.Named.IsEmpty && OfGrade(inquiry) is { } graded)
            return new NextLevelQuestion(graded);
        if (inquiry.One is { } role)
            return inquiry.Has(Concept.Ladder) ? new LadderQuestion(inquiry.Catalogue.FamilyOf(role)) : new NextLevelQuestion(role);
        var family = inquiry.Reading.Family ?? (inquiry.Catalogue.Families is [var only] && inquiry.Subject.IsEmpty && (inquiry.Has(Concept.Ladder) || !inquiry.Has(Concept.FirstPerson, Concept.Fit)) ? only : null);
        return family is null ? null : new LadderQuestion(family);
    }

    /// <summary>"What comes after grade 8 in product design": the one role of that grade, where one alone has it; null for "above grade 8", which asks for all above it.</summary>
    public static Role? OfGrade(Inquiry inquiry)
    {
        if (inquiry.Reading.First(Concept.Next) is not { } next || inquiry.Reading.IsMeant(Concept.Above, next.First) || inquiry.Reading.IsMeant(Concept.AtLeast, next.First) || inquiry.Reading.Quantities is not [{ Unit: QuantityUnit.Grade } grade])
            return null;
        return inquiry.Scope.By(QuantityUnit.Grade).RisingIn(NumberRange.Only(grade.Value)).Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>"Coordinator → ?": an arrow that leads nowhere yet.</summary>
    private static bool EndsInArrow(Reading reading) =>
        reading.Words is [.., { Token: var last }] && reading.Text[last.Start] is '→' or '>';

    /// <summary>"What can a coordinator become", "where can they move": the verb stands behind the role and nothing behind the verb.</summary>
    private static bool MovesOn(Inquiry inquiry) =>
        inquiry.Has(Concept.What, Concept.Where, Concept.Which) && !inquiry.Has(Concept.Grade, Concept.Manager, Concept.Years) && NameEnd(inquiry.Reading) is { } end
        && inquiry.Reading.Senses.Any(verb => verb.Concept == Concept.Moves && verb.First >= end && IsLast(inquiry.Reading, verb));

    /// <summary>Index behind the role or the "they" asked about; null when the question has none or several.</summary>
    private static int? NameEnd(Reading reading) =>
        reading.Mentions is [Mention.OneRole role] ? role.End : reading.Mentions.IsEmpty && reading.First(Concept.Pronoun) is { } pronoun ? pronoun.End : null;

    /// <summary>True when only words like "later" or "next" stand behind it.</summary>
    private static bool IsLast(Reading reading, Sense verb)
    {
        for (var at = verb.End; at < reading.Words.Length; at++)
        {
            if (!reading.Senses.Any(sense => at >= sense.First && at < sense.End && sense.Concept is Concept.Thanks or Concept.New or Concept.Next or Concept.When) && !(at == reading.Words.Length - 1 && reading.Lexicon.IsCommon(reading.Words[at].Text)))
                return false;
        }

        return true;
    }

    /// <summary>"And then?", "and after that one?": asked of the role just spoken of.</summary>
    private static bool SaysThen(Inquiry inquiry) =>
        inquiry.Has(Concept.New) && ExpectationsQuestion.SectionsOf(inquiry).IsEmpty && inquiry.Spoken.Length > 0 && inquiry.Reading.Mentions.IsEmpty && inquiry.Terms.IsEmpty
        && inquiry.Reading.IsOnly(Concept.New, Concept.WhatAbout, Concept.Pronoun, Concept.Next, Concept.Moves, Concept.What, Concept.YesNo, Concept.Role, Concept.Tag);

    public override Answer Answer(AnswerContext context)
    {
        var step = context.Catalogue.NextStepAfter(Role);
        var next = step is NextStep.ToRoles to ? to.Roles : [];
        var answer = context.Start("next_level");
        foreach (var role in next)
            answer.From(role.Source).From(role.Grade.Quotes);
        foreach (var quote in LadderStatement.Quotes(step))
            answer.From(quote).Add(new AnswerBlock.Quotation(quote));
        // Nothing is defined above: the nearest step that is defined leads here.
        if (next.IsEmpty && context.Catalogue.RolesBefore(Role) is [var below, ..])
            answer.Offer("gap", ("from", below.Title), ("to", Role.Title));
        if (next.IsEmpty)
            answer.About(Role).Offer("previous", ("role", Role.Title)).Offer("responsibilities", ("role", Role.Title)).Offer("list");
        else
            answer.About(next.Length == 1 ? next : [Role]).AddRoles(next.Select(role => (role, GradeQuestion.Detail(context, role))))
                .Offer("gap", ("from", Role.Title), ("to", next[0].Title)).Offer("requirements", ("role", next[0].Title)).Offer("previous", ("role", Role.Title));
        return answer.Build(LadderStatement.Sentence(context, step, context.Name(Role)), LadderStatement.OutcomeOf(step)) with { AskedAbout = Role.Id };
    }
}
