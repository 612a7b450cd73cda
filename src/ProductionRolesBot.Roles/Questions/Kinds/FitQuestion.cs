using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What can I apply for with 4 years": which roles ask for at most that. The person is never rated.</summary>
internal sealed record FitQuestion(ImmutableArray<Role> Scope, decimal Years) : Question
{
    private const int MostRoles = 10;

    public static FitQuestion? Recognise(Inquiry inquiry)
    {
        var years = inquiry.Reading.Quantities.FirstOrDefault(quantity => quantity.Unit == QuantityUnit.Years || (quantity.Unit == QuantityUnit.Unknown && inquiry.Has(Concept.Fit) && IsAfterYears(inquiry)));
        return years != default && inquiry.Named.IsEmpty && (inquiry.Has(Concept.Fit, Concept.Which, Concept.Roles, Concept.Role) || inquiry.Spoken.IsEmpty)
            ? new FitQuestion(inquiry.Scope, years.Value)
            : null;
    }

    /// <summary>"And with 4?", behind a question that spoke of years.</summary>
    private static bool IsAfterYears(Inquiry inquiry) =>
        inquiry.Last?.Value is { } last && (last.Has(Concept.Years) || last.Quantities.Any(quantity => quantity.Unit == QuantityUnit.Years));

    public override Answer Answer(AnswerContext context)
    {
        var stated = Scope.Select(role => (Role: role, Most: YearsQuestion.Most(context, role))).Where(pair => pair.Most is not null).ToList();
        var fitting = stated.Where(pair => pair.Most <= Years).OrderByDescending(pair => pair.Most).ToList();
        var answer = context.Start("filter");
        if (stated.Count == 0)
            return answer.Offer("list").Build(context.Words.Say("superlative.years.none"), Outcome.NotStated);
        var shown = fitting.Count > 0 ? fitting.Take(MostRoles).ToList() : [.. stated.OrderBy(pair => pair.Most).Take(3)];
        foreach (var (role, _) in shown)
            answer.From(YearsQuestion.Lines(context, role)[0].Bullet.Source);
        answer.About(shown.Select(pair => pair.Role)).AddRoles(shown.Select(pair => (pair.Role, YearsQuestion.Lines(context, pair.Role)[0].Bullet.Text)));
        answer.Offer("requirements", ("role", shown[0].Role.Title)).Offer("mostYears");
        if (fitting.Count == 0)
            return answer.Build(context.Words.Say("fit.none", ("n", Years), ("role", shown[0].Role.Title), ("quote", context.Words.Quoted(YearsQuestion.Lines(context, shown[0].Role)[0].Bullet.Text))));
        return answer.Build(fitting.Count <= MostRoles
            ? context.Words.Say("fit", ("n", Years), ("roles", context.Words.And([.. fitting.Select(pair => pair.Role.Title)])))
            : context.Words.Say("fit.more", ("n", Years), ("count", fitting.Count), ("shown", MostRoles)));
    }
}
