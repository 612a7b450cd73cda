using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Is the senior just one grade above the coordinator", "are they two levels apart": a distance held against the pages.</summary>
/// <param name="First">The role that is said to be the higher one, where the question says which.</param>
/// <param name="Second">The other.</param>
/// <param name="Claimed">How far apart.</param>
/// <param name="HasDirection">False for "two levels apart".</param>
/// <param name="CountsGradesOnly">True for "grades": "levels" and "steps" may also be those of the ladder.</param>
/// <param name="IsDenied">True for "is not two grades above".</param>
internal sealed record VerifyDistanceQuestion(Role First, Role Second, NumberRange Claimed, bool HasDirection, bool CountsGradesOnly, bool IsDenied) : Question
{
    private const int MostSteps = 8;

    public static VerifyDistanceQuestion? Recognise(Inquiry inquiry)
    {
        var roles = inquiry.Named.Length == 1 && inquiry.Spoken.Length > 0 ? [.. inquiry.Spoken.Take(1), .. inquiry.Named] : inquiry.Subject;
        if (inquiry.AsksForWord || roles is not [var first, var second] || first.Id == second.Id || inquiry.Has(Concept.Requirements, Concept.Responsibilities, Concept.Years) || DistanceReader.Find(inquiry.Reading) is not { } distance)
            return null;
        var (higher, lower) = distance.Direction < 0 ? (second, first) : (first, second);
        return new VerifyDistanceQuestion(higher, lower, distance.Range, distance.Direction != 0, distance.CountsGradesOnly, inquiry.IsDeniedFact);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About([First, Second]).From(First.Grade.Quotes).From(Second.Grade.Quotes)
            .Offer("compare", ("a", First.Title), ("b", Second.Title)).Offer("nextLevel", ("role", Second.Title));
        decimal? grades = First.Grade is GradeStatement.Stated high && Second.Grade is GradeStatement.Stated low ? high.Grade.Value - low.Grade.Value : null;
        var measured = new[] { grades, CountsGradesOnly ? null : Steps(context.Catalogue) }.OfType<decimal>().Select(distance => Claimed.Contains(HasDirection ? distance : Math.Abs(distance))).Distinct().ToList();
        // Grades and steps of the ladder may tell different stories; then neither yes nor no is proven.
        var opening = measured is not [var holds] ? "" : context.Words.Say(holds != IsDenied ? "verdict.yes" : IsDenied ? "verdict.no" : "verdict.notQuite") + " ";
        var apart = grades is not { } distance ? ""
            : " " + context.Words.Say(Math.Abs(distance) == 1 ? "distance.one" : "distance.many", ("n", Math.Abs(distance).ToString("0.#", CultureInfo.InvariantCulture)));
        // Where the pages give no grades, the ladder is what they say.
        return answer.Build(opening + (grades is null && measured.Count > 0
            ? LadderStatement.Sentence(context, context.Catalogue.NextStepAfter(Second), context.Name(Second))
            : GradeQuestion.Sentence(context, First) + " " + GradeQuestion.Sentence(context, Second) + apart), Outcomes.IfStated(measured.Count > 0));
    }

    /// <summary>How many steps of the ladder lead from the second role up to the first, negative for down; null when none do.</summary>
    private decimal? Steps(RoleCatalogue catalogue) =>
        StepsUp(catalogue, Second, First) ?? -StepsUp(catalogue, First, Second);

    private static decimal? StepsUp(RoleCatalogue catalogue, Role from, Role to)
    {
        ImmutableArray<Role> reached = [from];
        for (var steps = 1; steps <= MostSteps && !reached.IsEmpty; steps++)
        {
            reached = [.. reached.SelectMany(role => catalogue.RolesAfter(role)).DistinctBy(role => role.Id)];
            if (reached.Any(role => role.Id == to.Id))
                return steps;
        }

        return null;
    }
}
