using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Scopes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Which role does podcasts": every role with a line about it.</summary>
internal sealed record SearchQuestion(ImmutableArray<Term> Terms, string Topic, RoleScope Scope, bool OnlyOptional) : Question
{
    private const int MostRoles = 10;

    /// <summary>How many are shown where no line speaks of everything.</summary>
    private const int MostNearest = 3;

    public static SearchQuestion? Recognise(Inquiry inquiry)
    {
        var terms = inquiry.Reading.Terms.RemoveAll(term => term.IsStrong && !inquiry.Terms.Contains(term));
        if (inquiry.Terms.IsEmpty && !AsksWhoDoesWrittenWork(inquiry, terms))
            return null;
        // "Who negotiates contracts": what one could also get is here the thing somebody works on.
        terms = [.. terms.Select(term => term.IsStrong || !inquiry.Reading.IsMeant(Concept.Beyond, term.At) ? term : term with { IsStrong = true })];
        terms = WithoutUnwrittenAlternatives(inquiry.Reading, terms);
        // Letters at random are no subject; a word no line has is one when somebody asks for it.
        if (!terms.Any(term => term.Topic is not null || term.IsWritten) && !inquiry.Has(Concept.Who, Concept.Which, Concept.Requirements, Concept.Role, Concept.Roles, Concept.Family))
            return null;
        return new SearchQuestion(terms, Inquiry.NameOf(inquiry.Terms.IsEmpty ? terms : [.. terms.Where(term => term.IsStrong)]), inquiry.Scope, inquiry.Has(Concept.Optional));
    }

    /// <summary>"Who handles relocations", "who manages reports": words that mostly shape a question or name what one gets, where lines speak of just that.</summary>
    private static bool AsksWhoDoesWrittenWork(Inquiry inquiry, ImmutableArray<Term> terms) =>
        inquiry.Named.IsEmpty && inquiry.Has(Concept.Who, Concept.Which)
        && ((terms.Length > 1 && inquiry.Search.FindAll(terms)) || terms.Any(term => term.IsWritten && inquiry.Reading.IsMeant(Concept.Beyond, term.At)));

    /// <summary>"Snowflake or dbt": where no line has one of two, the other is asked for all the same.</summary>
    private static ImmutableArray<Term> WithoutUnwrittenAlternatives(Reading reading, ImmutableArray<Term> terms)
    {
        ImmutableArray<Term> left = [.. terms.Where(term => term.IsWritten || !IsBesideOr(reading, term))];
        return left.Any(term => term.IsStrong) ? left : terms;
    }

    private static bool IsBesideOr(Reading reading, Term term) =>
        (term.At > 0 && IsOr(reading.Words[term.At - 1].Text)) || (term.End < reading.Words.Length && IsOr(reading.Words[term.End].Text));

    private static bool IsOr(string word) => word is "or" or "oder" or "ou" or "o" or "u" or "または" or "か";

    /// <summary>"Who assists producers on large shoots": a role may be named only because a line names it, as its other words show.</summary>
    public static SearchQuestion? AmongLines(Inquiry inquiry)
    {
        if (inquiry.Named.IsEmpty || !inquiry.AsksWhichRole || inquiry.Has(Concept.Grade, Concept.Manager, Concept.Years, Concept.Next, Concept.Previous, Concept.Compare) || inquiry.IsYesNo)
            return null;
        var asked = inquiry.Reading.Subject.Any() ? [.. inquiry.Reading.Subject] : VerbsBeforeName(inquiry);
        if (asked.IsEmpty)
            return null;
        var words = inquiry.Reading.Mentions.OfType<Mention.OneRole>().SelectMany(mention => Enumerable.Range(mention.First, mention.Count))
            .Select(at => new Term(inquiry.Reading.Words[at].Text, inquiry.Search.Vocabulary.StemOf(inquiry.Reading.Words[at].Text) is >= 0 and var stem ? [stem] : [], true, at));
        ImmutableArray<Term> all = [.. asked.Concat(words).OrderBy(term => term.At)];
        return inquiry.Search.FindAll(all) ? new SearchQuestion(all, Inquiry.NameOf(all), inquiry.Index.AllRoles, false) : null;
    }

    /// <summary>"Who assists producers": between "who" and the name a verb that lines have, too common to be a subject elsewhere.</summary>
    private static ImmutableArray<Term> VerbsBeforeName(Inquiry inquiry)
    {
        var reading = inquiry.Reading;
        if (reading.First(Concept.Who) is not { First: 0 } who || reading.Mentions is not [Mention.OneRole name] || name.First != who.End + 1 || reading.Senses.Any(sense => sense.First == who.End))
            return [];
        var verb = reading.Words[who.End].Text;
        return inquiry.Search.Vocabulary.StemOf(verb) is >= 0 and var stem ? [new Term(verb, [stem], true, who.End)] : [];
    }

    public override Answer Answer(AnswerContext context)
    {
        var scope = Scope.Count == context.Catalogue.Roles.Length ? null : Scope.Roles.Select(role => role.Id).ToHashSet();
        bool Counts(CatalogueLine line) => (!OnlyOptional || line.Strength != RequirementStrength.Required) && scope?.Contains(line.Role.Id) != false;
        var found = LineSearch.Find(context.Search, Terms, Counts, MostRoles);
        var qualifies = !found.Best.IsEmpty;
        if (!qualifies)
            found = LineSearch.FindNearest(context.Search, Terms, Counts, MostNearest);
        var shown = found.Best;
        var answer = context.Start("search");
        if (shown.IsEmpty)
            return answer.Offer("list").Offer("help").Build(context.Words.Say("search.none", ("topic", Topic)), Outcome.NotStated);
        foreach (var line in shown)
            answer.From(line.Bullet.Source);
        answer.About(shown.Select(line => line.Role)).AddRoles(shown.Select(line => (line.Role, line.Bullet.Text)));
        answer.Offer("responsibilities", ("role", shown[0].Role.Title)).Offer("requirements", ("role", shown[0].Role.Title));
        var names = context.Words.And([.. shown.Take(4).Select(line => context.Name(line.Role))]);
        if (!qualifies)
            return answer.Build(context.Words.Say("search.nearest", ("topic", Topic), ("roles", names), ("quote", context.Words.Quoted(shown[0].Bullet.Text))), Outcome.NotStated);
        return answer.Build(found.Count <= 4
            ? context.Words.SayNumber("search", found.Count, ("roles", names), ("topic", Topic), ("quote", context.Words.Quoted(shown[0].Bullet.Text)))
            : context.Words.Say("search.more", ("n", found.Count), ("topic", Topic), ("shown", shown.Length)));
    }
}
