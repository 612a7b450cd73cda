using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Senior producer is grade 8, right?": grades the person wrote, held against the page.</summary>
internal sealed record VerifyGradeQuestion(ImmutableArray<(Role Role, NumberRange Range)> Claims, bool IsDenied) : Question
{
    public static Question? Recognise(Inquiry inquiry)
    {
        // "Are all brand designers grade 6": of every level that the plural names.
        if (inquiry.IsYesNo && inquiry.Levels is { IsEmpty: false } each && NumberRange.OfGrades(inquiry) is { } ofEach)
            return new VerifyGradeQuestion([.. each.Select(role => (role, ofEach))], inquiry.IsDeniedFact);
        if (inquiry.Reading.Quantities.IsEmpty)
            return null;
        var grades = inquiry.Reading.Quantities.Where(quantity => NumberRange.IsGrade(inquiry, quantity)).ToList();
        if (grades.Count == 0 || inquiry.Reading.First(Concept.Why) is { Count: 1 } || inquiry.Subject.IsEmpty || inquiry.Has(Concept.Gap, Concept.Who, Concept.Which) || inquiry.AsksOfAll)
            return null;
        if (inquiry.Named is [var meant] && OnlySaysWhich(inquiry, meant))
            return null;
        if (inquiry.Named.IsEmpty && (!inquiry.IsYesNo || inquiry.Reading.Family is not null || inquiry.Reading.Department is not null))
            return null;
        if (EveryLevel(inquiry) is { Length: > 1 } levels && NumberRange.OfGrades(inquiry) is { } claimed)
            return new VerifyGradeQuestion([.. levels.Select(role => (role, claimed))], inquiry.IsDeniedFact);
        if (inquiry.Named is [var either] && AsksWhich(inquiry.Reading))
            return new GradeQuestion([either]);
        // "Grade 5 and 6" claims both; "between 5 and 7" what lies there.
        if (inquiry.Named.Length <= 1 && grades is [var low, var high] && inquiry.Reading.IsJoined(low.At, high.At) && !inquiry.Has(Concept.Between))
            return new VerifyGradeQuestion([.. grades.Select(grade => (inquiry.Subject[0], new NumberRange(grade.Value, grade.Value)))], inquiry.IsDeniedFact);
        if (inquiry.Named.Length <= 1)
            return NumberRange.OfGrades(inquiry) is { } range ? new VerifyGradeQuestion([(inquiry.Subject[0], range)], inquiry.IsDeniedFact) : null;
        return new VerifyGradeQuestion(Paired(inquiry, grades), inquiry.IsDeniedFact);
    }

    /// <summary>One grade is claimed of every role, as many grades as roles one by one, else each of the role before it.</summary>
    private static ImmutableArray<(Role Role, NumberRange Range)> Paired(Inquiry inquiry, List<Quantity> grades)
    {
        if (grades.Count == 1 && NumberRange.OfGrades(inquiry) is { } range)
            return [.. inquiry.Named.Select(role => (role, range))];
        if (grades.Count == inquiry.Named.Length)
            return [.. inquiry.Named.Zip(grades, (role, grade) => (role, new NumberRange(grade.Value, grade.Value)))];
        var mentions = inquiry.Reading.Mentions.OfType<Mention.OneRole>().ToList();
        return [.. grades.Select(grade => (mentions.LastOrDefault(mention => mention.First < grade.At, mentions[0]).Role, new NumberRange(grade.Value, grade.Value)))];
    }

    /// <summary>"Requirements of the producer (the grade 6 one)": the right grade beside a role of which something else is asked.</summary>
    public static bool OnlySaysWhich(Inquiry inquiry, Role role) =>
        !inquiry.IsYesNo && NumberRange.OfGrades(inquiry) is { } range && role.Grade.Grades.Any(grade => range.Contains(grade.Value))
        && (inquiry.Has(Concept.Manager, Concept.Years, Concept.Next, Concept.Previous, Concept.Overview, Concept.Compare) || !ExpectationsQuestion.SectionsOf(inquiry).IsEmpty);

    /// <summary>"A 6 or a 7?": neither is claimed.</summary>
    private static bool AsksWhich(Reading reading) =>
        reading.Quantities is [var first, var second] && reading.Words.Skip(first.At).Take(second.At - first.At).Any(word => word.Text is "or" or "oder" or "ou" or "o");

    /// <summary>"Are all service designers grade 6": every level of the one named; empty when only one is meant.</summary>
    private static ImmutableArray<Role> EveryLevel(Inquiry inquiry)
    {
        if (!inquiry.IsYesNo || !inquiry.Has(Concept.All) || inquiry.Named is not [var role] || inquiry.Reading.Mentions is not [Mention.OneRole mention])
            return [];
        var last = inquiry.Reading.Words[mention.End - 1].Token.Text;
        var core = TitleWords.Core(TitleWords.Of(role.Title.Split('(')[0]));
        return Plural.Singular(last) == last ? [] : [.. inquiry.Catalogue.FamilyOf(role).Roles.Where(other => core.All(TitleWords.Of(other.Title).Contains))];
    }

    public override Answer Answer(AnswerContext context)
    {
        var roles = Claims.Select(claim => claim.Role).DistinctBy(role => role.Id).ToImmutableArray();
        var answer = context.Start("yes_no").About(roles);
        foreach (var role in roles)
        {
            answer.From(role.Grade.Quotes);
            foreach (var quote in role.Grade.Quotes)
                answer.Add(new AnswerBlock.Quotation(quote));
        }

        var known = Claims.All(claim => claim.Role.Grade.Grades.Length > 0);
        var holds = known && Claims.All(claim => claim.Role.Grade.Grades.Any(grade => claim.Range.Contains(grade.Value)));
        var verdict = !known ? "" : context.Words.Say(holds != IsDenied ? "verdict.yes" : IsDenied ? "verdict.no" : "verdict.notQuite") + " ";
        var sentences = string.Join(' ', roles.Select(role => GradeQuestion.Sentence(context, role)));
        return answer.Offer("overview", ("role", roles[0].Title)).Offer("nextLevel", ("role", roles[0].Title)).Build(verdict + sentences, known ? Outcome.Answered : GradeQuestion.OutcomeOf(roles));
    }
}
