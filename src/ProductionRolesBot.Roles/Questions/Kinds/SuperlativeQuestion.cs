using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Highest grade?", "the most junior role", "who asks for the most years".</summary>
internal sealed record SuperlativeQuestion(RoleScope Scope, bool Highest, bool ByYears, ImmutableArray<Term> Terms, decimal? Claimed = null) : Question
{
    public static SuperlativeQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Highest, Concept.Lowest) || inquiry.Named.Length == 1 || (inquiry.Reading.Quantities.Any(quantity => quantity.Unit == QuantityUnit.Grade) && (!inquiry.IsYesNo || inquiry.Has(Concept.AtLeast, Concept.AtMost, Concept.Above, Concept.Below))))
            return null;
        var asksSeveral = inquiry.Has(Concept.Who, Concept.Which, Concept.Role, Concept.Roles, Concept.Grade, Concept.Levels, Concept.Family, Concept.What) || inquiry.Named.Length > 1 || inquiry.Reading.Family is not null || inquiry.Reading.Department is not null || inquiry.Reading.Words.Length <= 3;
        if (!asksSeveral)
            return null;
        var terms = inquiry.Terms.IsEmpty && inquiry.Has(Concept.Requirements, Concept.Pronoun) && !inquiry.Has(Concept.Years, Concept.Grade) && inquiry.Last is { } last ? [.. last.Value.Subject] : inquiry.Terms;
        var scope = inquiry.Named.Length > 1 ? inquiry.Index.Scope(inquiry.Named) : terms.Length > 0 && inquiry.Catalogue.Families.Length > 1 && inquiry.Spoken.Length > 0 ? inquiry.Index.Scope(inquiry.Catalogue.FamilyOf(inquiry.Spoken[0]).Roles) : inquiry.Scope;
        var byYears = inquiry.Has(Concept.Years) || (inquiry.Has(Concept.Requirements) && terms.IsEmpty && !inquiry.Has(Concept.Grade));
        return new SuperlativeQuestion(scope, inquiry.Has(Concept.Highest) && !inquiry.Has(Concept.Lowest), byYears, byYears || inquiry.Has(Concept.Grade) ? [] : terms, NumberRange.OfGrades(inquiry)?.Least);
    }

    public override Answer Answer(AnswerContext context) =>
        !Terms.IsEmpty ? BySkill(context) : ByYears ? ByNumber(context, "years", Scope.By(QuantityUnit.Years)) : ByNumber(context, "grade", Scope.By(QuantityUnit.Grade));

    private Answer ByNumber(AnswerContext context, string what, RoleNumbers numbers)
    {
        var answer = context.Start(what == "grade" ? "superlative" : "years");
        if ((Highest ? numbers.Highest : numbers.Lowest) is not { } best)
            return answer.Offer("list").Build(context.Words.Say($"superlative.{what}.none"), Outcome.NotStated);
        var count = numbers.CountIn(NumberRange.Only(best));
        var roles = numbers.RisingIn(NumberRange.Only(best)).Take(Inquiry.FewRoles).ToList();
        foreach (var role in roles)
        {
            answer.From(role.Grade.Quotes);
            if (what == "years")
                answer.Add(role.Title, YearsQuestion.Lines(context, role));
        }

        if (count > 1 && what == "grade")
            answer.AddRoles(roles.Select(role => (role, context.Catalogue.FamilyOf(role).Title)));
        answer.About(roles).Offer("overview", ("role", roles[0].Title)).Offer(Highest ? "lowest" : "highest");
        var names = context.Words.And([.. roles.Take(4).Select(context.Name)]);
        var verdict = Claimed is { } claimed && what == "grade" ? context.Words.Say(claimed == best ? "verdict.yes" : "verdict.notQuite") + " " : "";
        return answer.Build(verdict + context.Words.Say($"superlative.{what}.{(Highest ? "highest" : "lowest")}", ("n", best), ("roles", count <= 4 ? names : context.Words.Say("roles.many", ("n", count)))));
    }

    /// <summary>By the word that says how much of a skill is asked: basic, strong, advanced.</summary>
    private Answer BySkill(AnswerContext context)
    {
        var topic = string.Join(' ', Terms.Select(term => term.Text));
        var lines = Scope.Roles.Select(role => (Role: role, Lines: TermMatch.Best(context.Lines(role, SectionKind.Requirements), Terms)))
            .Where(pair => pair.Lines.Length > 0).Select(pair => (pair.Role, Line: pair.Lines[0], Strength: Strength(pair.Lines[0]))).ToList();
        var answer = context.Start("superlative");
        if (lines.Count == 0)
            return answer.Offer("list").Build(context.Words.Say("topic.nobody", ("topic", topic)), Outcome.NotStated);
        var best = Highest ? lines.Max(line => line.Strength) : lines.Min(line => line.Strength);
        var winners = lines.Where(line => line.Strength == best).ToList();
        answer.About(winners.Select(line => line.Role)).AddRoles(lines.Select(line => (line.Role, line.Line.Bullet.Text)));
        foreach (var line in lines)
            answer.From(line.Line.Bullet.Source);
        return answer.Offer("requirements", ("role", winners[0].Role.Title)).Build(winners.Count == lines.Count && lines.Count > 1
            ? context.Words.Say("topic.allSame", ("roles", context.Words.And([.. lines.Select(line => line.Role.Title)])), ("quote", context.Words.Quoted(lines[0].Line.Bullet.Text)))
            : context.Words.Say("topic.says", ("role", context.Words.And([.. winners.Select(line => line.Role.Title)])), ("quote", context.Words.Quoted(winners[0].Line.Bullet.Text))));
    }

    private static int Strength(CatalogueLine line) =>
        Tokenizer.Split(line.Bullet.Text).Select(token => Lexicon.English.Strengths.GetValueOrDefault(token.Text)).Max();
}
