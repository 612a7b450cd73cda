using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Does the page contradict itself", "anything wrong on this page": what the checks found there, with the lines.</summary>
/// <param name="Family">The page; null for all of them.</param>
internal sealed record ProblemsQuestion(JobFamily? Family) : Question
{
    private const int MostShown = 6;

    public static ProblemsQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Problems) || inquiry.Has(Concept.Requirements, Concept.Responsibilities) || inquiry.Reading.Mentions.Any(mention => mention is Names.Mention.NoSuchRole))
            return null;
        var role = inquiry.Named.FirstOrDefault() ?? (inquiry.Reading.Family is null ? inquiry.Spoken.FirstOrDefault() : null);
        var family = inquiry.Reading.Family ?? (role is null ? null : inquiry.Catalogue.FamilyOf(role));
        // "Who deals with errors" asks for work; without a page or a word for one nothing says that pages are meant.
        return family is null && !inquiry.Has(Concept.Family, Concept.List, Concept.Roles, Concept.Source, Concept.YesNo) && inquiry.Catalogue.Families.Length > 1 ? null
            : new ProblemsQuestion(family ?? (inquiry.Catalogue.Families is [var only] ? only : null));
    }

    public override Answer Answer(AnswerContext context)
    {
        ImmutableArray<CatalogueProblem> found = [.. context.Catalogue.Problems.Where(problem => problem.Severity != ProblemSeverity.Info && (Family is null || problem.Source.Page == Family.Page)).OrderByDescending(problem => problem.Severity)];
        var page = Family is null ? context.Words.Say("problems.allPages") : Family.Title;
        var answer = context.Start("problems").Offer("list");
        if (Family is not null)
            answer.About(Family.Roles).From(Family.Source);
        foreach (var problem in found.Take(MostShown))
            answer.From(problem.Source);
        if (found.IsEmpty)
            return answer.Build(context.Words.Say("problems.none", ("page", page)));
        answer.Add(new AnswerBlock.BulletList(context.Words.Say("heading.problems"), [.. found.Take(MostShown).Select(problem => new ListItem(Told(context, problem), problem.Source))]));
        return answer.Build(context.Words.SayNumber("problems", found.Length, ("page", page), ("first", Told(context, found[0]))));
    }

    private static string Told(AnswerContext context, CatalogueProblem problem) =>
        problem.Quote.Length == 0 ? problem.Message : $"{context.Words.Quoted(problem.Quote)}: {problem.Message}";
}
