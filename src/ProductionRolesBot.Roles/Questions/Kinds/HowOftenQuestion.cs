using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"How many days a month do they travel": a number of times that lines rarely give; said so beside what they do say.</summary>
internal sealed record HowOftenQuestion(ImmutableArray<Role> Roles, ImmutableArray<Term> Terms) : Question
{
    public static HowOftenQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.HowOften))
            return null;
        ImmutableArray<Term> terms = inquiry.Terms.IsEmpty && inquiry.Last is { } last ? [.. last.Value.Subject] : inquiry.Terms;
        var roles = inquiry.Subject.IsEmpty ? inquiry.Scope.Roles : inquiry.Subject;
        return terms.IsEmpty || roles.IsEmpty || roles.Length > Inquiry.FewRoles ? null : new HowOftenQuestion(roles, terms);
    }

    public override Answer Answer(AnswerContext context)
    {
        var topic = Inquiry.NameOf(Terms);
        var found = Roles.Select(role => (Role: role, Lines: TermMatch.Best(context.Lines(role), Terms))).Where(pair => pair.Lines.Length > 0).ToList();
        var answer = context.Start("how_often").About(Roles);
        if (found.Count == 0)
            return answer.Build(context.Words.Say("topic.nobody", ("topic", topic)), Outcome.NotStated);
        foreach (var (role, lines) in found)
            answer.Add(Roles.Length > 1 ? role.Title : context.Words.Say("heading.lines", ("topic", topic)), lines);
        var said = string.Join(' ', found.GroupBy(pair => pair.Lines[0].Bullet.Text).Select(group =>
            context.Words.Say("topic.says", ("role", context.Words.And([.. group.Select(pair => context.Name(pair.Role))])), ("quote", context.Words.Quoted(group.Key)))));
        return answer.Offer("search", ("topic", topic)).Build(found.Exists(pair => GivesNumber(pair.Lines[0])) ? said : context.Words.Say("topic.noNumber") + " " + said);
    }

    private static bool GivesNumber(CatalogueLine line) => line.Bullet.Text.AsSpan().ContainsAnyInRange('0', '9');
}
