using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Who is the boss and which grade": several facts of the same roles, each answered as if it were asked alone.</summary>
internal sealed record SeveralFactsQuestion(ImmutableArray<Question> Questions) : Question
{
    private static readonly (Concept Concept, Func<Inquiry, Question?> Recognise)[] Facts =
    [
        (Concept.Grade, GradeQuestion.Recognise),
        (Concept.Manager, ReportsToQuestion.Recognise),
        (Concept.Years, YearsQuestion.Recognise),
        (Concept.Next, NextLevelQuestion.Recognise),
        (Concept.Responsibilities, ExpectationsQuestion.Recognise),
        (Concept.Requirements, ExpectationsQuestion.Recognise),
        (Concept.Topic, TopicQuestion.Recognise),
    ];

    public static SeveralFactsQuestion? Recognise(Inquiry inquiry)
    {
        var senses = FactsAsked(inquiry.Reading);
        if (senses.Count < 2 || !Enumerable.Range(1, senses.Count - 1).Any(at => senses[at - 1].Concept != senses[at].Concept && !(inquiry.Has(Concept.FirstPerson, Concept.IAm) && (senses[at - 1].Concept == Concept.Topic || senses[at].Concept == Concept.Topic)) && AreJoined(inquiry.Reading, senses[at - 1], senses[at])))
            return null;
        var asked = senses.Select(sense => sense.Concept).ToHashSet();
        var questions = Facts.Where(fact => asked.Contains(fact.Concept)).Select(fact => fact.Recognise(inquiry)).OfType<Question>().DistinctBy(question => question.GetType()).ToImmutableArray();
        return questions.Length > 1 ? new SeveralFactsQuestion(questions) : null;
    }

    /// <summary>Where facts are asked for, the first meaning of each place.</summary>
    private static List<Sense> FactsAsked(Reading reading)
    {
        var asked = new List<Sense>();
        foreach (var sense in reading.Senses)
        {
            if (IsFact(sense.Concept) && (asked.Count == 0 || asked[^1].First != sense.First))
                asked.Add(sense);
        }

        return asked;
    }

    private static bool IsFact(Concept concept)
    {
        foreach (var (fact, _) in Facts)
        {
            if (fact == concept)
                return true;
        }

        return false;
    }

    public override Answer Answer(AnswerContext context) => Joined([.. Questions.Select(question => question.Answer(context))]);

    /// <summary>Several answers as one.</summary>
    public static Answer Joined(IReadOnlyList<Answer> answers) =>
        answers[0] with
        {
            Outcome = Outcomes.OfAll(answers.Select(answer => answer.Outcome)),
            Headline = string.Join(' ', answers.Select(answer => answer.Headline)),
            Blocks = [.. answers.SelectMany(answer => answer.Blocks)],
            Roles = [.. answers.SelectMany(answer => answer.Roles).Distinct()],
            Sources = [.. answers.SelectMany(answer => answer.Sources).DistinctBy(source => source.Location)],
            Doubts = [.. answers.SelectMany(answer => answer.Doubts).DistinctBy(doubt => doubt.Quote.Source)],
        };

    /// <summary>True when "and" or a comma stands between the two.</summary>
    private static bool AreJoined(Reading reading, Sense first, Sense second)
    {
        for (var at = first.End; at <= second.First; at++)
        {
            if (reading.Words[at].Token.Before is Separator.Comma or Separator.Slash || (at < second.First && reading.Words[at].Text is "and" or "plus" or "y" or "et" or "und"))
                return true;
        }

        return false;
    }
}
