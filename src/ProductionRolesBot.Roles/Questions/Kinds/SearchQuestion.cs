using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which role does podcasts": every role with a line about it.</summary>
internal sealed record SearchQuestion(ImmutableArray<Term> Terms, string Topic, ImmutableArray<Role> Scope, bool OnlyOptional) : Question
{
    private const int MostRoles = 10;

    public static SearchQuestion? Recognise(Inquiry inquiry)
    {
        var terms = inquiry.Reading.Terms;
        if (inquiry.Terms.IsEmpty && !(terms.Length > 1 && inquiry.Named.IsEmpty && inquiry.Has(Concept.Who, Concept.Which) && inquiry.Search.FindAll(terms)))
            return null;
        // Letters at random are no subject; a word no line has is one when somebody asks for it.
        if (!terms.Any(term => term.Topic is not null || term.IsWritten) && !inquiry.Has(Concept.Who, Concept.Which, Concept.Requirements, Concept.Role, Concept.Roles))
            return null;
        var topic = string.Join(' ', inquiry.Terms.Select(term => term.Text));
        return new SearchQuestion(terms, topic.Length > 0 ? topic : string.Join(' ', terms.Select(term => term.Text)), inquiry.Scope, inquiry.Has(Concept.Optional));
    }

    public override Answer Answer(AnswerContext context)
    {
        var scope = Scope.Length == context.Catalogue.Roles.Length ? null : Scope.Select(role => role.Id).ToHashSet();
        var found = LineSearch.Find(context.Search, Terms, line => (!OnlyOptional || line.Strength != RequirementStrength.Required) && scope?.Contains(line.Role.Id) != false, MostRoles);
        var shown = found.Best;
        var answer = context.Start("search");
        if (shown.IsEmpty)
            return answer.Offer("list").Offer("help").Build(context.Words.Say("search.none", ("topic", Topic)));
        foreach (var line in shown)
            answer.From(line.Bullet.Source);
        answer.About(shown.Select(line => line.Role)).AddRoles(shown.Select(line => (line.Role, line.Bullet.Text)));
        answer.Offer("responsibilities", ("role", shown[0].Role.Title)).Offer("requirements", ("role", shown[0].Role.Title));
        var names = context.Words.And([.. shown.Take(4).Select(line => context.Name(line.Role))]);
        return answer.Build(found.Count <= 4
            ? context.Words.SayNumber("search", found.Count, ("roles", names), ("topic", Topic), ("quote", context.Words.Quoted(shown[0].Bullet.Text)))
            : context.Words.Say("search.more", ("n", found.Count), ("topic", Topic), ("shown", shown.Length)));
    }
}
