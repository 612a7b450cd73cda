using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What can I apply for with 4 years": which roles ask for at most that. The person is never rated.</summary>
internal sealed record FitQuestion(RoleScope Scope, decimal Years) : Question
{
    private const int MostRoles = 10;

    public static FitQuestion? Recognise(Inquiry inquiry)
    {
        var years = inquiry.Reading.Quantities.FirstOrDefault(quantity => quantity.Unit == QuantityUnit.Years || (quantity.Unit == QuantityUnit.Unknown && inquiry.Has(Concept.Fit) && IsAfterYears(inquiry)));
        return years != default && inquiry.Named.IsEmpty && !(inquiry.Has(Concept.All) && !inquiry.Has(Concept.FirstPerson, Concept.Fit)) && (inquiry.Has(Concept.Fit, Concept.Which, Concept.Roles, Concept.Role) || inquiry.Spoken.IsEmpty)
            ? new FitQuestion(inquiry.Scope, years.Value)
            : null;
    }

    /// <summary>"And with 4?", behind a question that spoke of years.</summary>
    private static bool IsAfterYears(Inquiry inquiry) =>
        inquiry.Last?.Value is { } last && (last.Has(Concept.Years) || last.Quantities.Any(quantity => quantity.Unit == QuantityUnit.Years));

    public override Answer Answer(AnswerContext context)
    {
        var stated = Scope.By(QuantityUnit.Years);
        var atMost = new NumberRange(null, Years);
        var count = stated.CountIn(atMost);
        var answer = context.Start("filter");
        if (stated.Lowest is not { } least)
            return answer.Offer("list").Build(context.Words.Say("superlative.years.none"), Outcome.NotStated);
        var shown = count > 0 ? stated.FallingIn(atMost).Take(MostRoles).ToList() : [.. stated.RisingIn(new NumberRange(least, null)).Take(3)];
        foreach (var role in shown)
            answer.From(YearsQuestion.Lines(context, role)[0].Bullet.Source);
        answer.About(shown).AddRoles(shown.Select(role => (role, YearsQuestion.Lines(context, role)[0].Bullet.Text)));
        answer.Offer("requirements", ("role", shown[0].Title)).Offer("mostYears");
        if (count == 0)
            return answer.Build(context.Words.Say("fit.none", ("n", Years), ("role", shown[0].Title), ("quote", context.Words.Quoted(YearsQuestion.Lines(context, shown[0])[0].Bullet.Text))));
        return answer.Build(count <= MostRoles
            ? context.Words.Say("fit", ("n", Years), ("roles", context.Words.And([.. shown.Select(role => role.Title)])))
            : context.Words.Say("fit.more", ("n", Years), ("count", count), ("shown", MostRoles)));
    }
}
