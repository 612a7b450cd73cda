using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Do they have the same grade", "is there no difference in editing": whether the pages say the same of several roles.</summary>
/// <param name="Roles">The roles.</param>
/// <param name="Aspect">Grade, manager or years; ignored where terms say what is compared.</param>
/// <param name="Terms">The thing compared, empty for an aspect.</param>
/// <param name="Sections">The lists to look at for it.</param>
/// <param name="ExpectsSame">False for "do they differ", which yes answers when they do.</param>
internal sealed record VerifySameQuestion(ImmutableArray<Role> Roles, Concept Aspect, ImmutableArray<Term> Terms, ImmutableArray<SectionKind> Sections, bool ExpectsSame) : Question
{
    public static VerifySameQuestion? Recognise(Inquiry inquiry)
    {
        var same = inquiry.Has(Concept.Same);
        if (!(inquiry.IsYesNo || (same && inquiry.Named.Length > 1 && !inquiry.AsksForWord && inquiry.Reading.Text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal))) || !(same || inquiry.Has(Concept.Compare)) || inquiry.Has(Concept.Above, Concept.Below, Concept.Highest, Concept.Lowest, Concept.Next, Concept.Previous))
            return null;
        var roles = RolesOf(inquiry);
        if (roles.Length is < 2 or > Inquiry.FewRoles)
            return null;
        // Without an aspect "the same" means the grade; "a difference" asks for everything, side by side.
        Concept? aspect = inquiry.Has(Concept.Manager) ? Concept.Manager : inquiry.Has(Concept.Grade) ? Concept.Grade : inquiry.Has(Concept.Years) ? Concept.Years : same ? Concept.Grade : null;
        var asksLists = !ExpectationsQuestion.SectionsOf(inquiry).IsEmpty && !inquiry.Has(Concept.Grade, Concept.Manager, Concept.Years);
        if (inquiry.Terms.IsEmpty && (aspect is null || asksLists))
            return null;
        return new VerifySameQuestion(roles, aspect ?? Concept.Grade, inquiry.Has(Concept.Grade, Concept.Manager) ? [] : inquiry.Terms, ExpectationsQuestion.SectionsOf(inquiry), same != inquiry.IsDenied);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About(Roles).Offer("compare", ("a", Roles[0].Title), ("b", Roles[^1].Title)).Offer("nextLevel", ("role", Roles[0].Title));
        var said = Roles.Select(role => Terms.IsEmpty ? Fact(context, answer, role) : Line(context, answer, role)).ToList();
        var sentences = string.Join(' ', said.Select(pair => pair.Sentence));
        if (said.Exists(pair => pair.Value is null))
            return answer.Build(sentences, Outcome.NotStated);
        var areSame = said.TrueForAll(pair => pair.Value == said[0].Value);
        return answer.Build(context.Words.Say(areSame == ExpectsSame ? "verdict.yes" : "verdict.no") + " " + sentences);
    }

    /// <summary>What is held against the others, null when the page does not say it; and the sentence that says it.</summary>
    private (string? Value, string Sentence) Fact(AnswerContext context, AnswerBuilder answer, Role role)
    {
        switch (Aspect)
        {
            case Concept.Manager:
                answer.From(role.ReportsTo.Select(line => line.Quote));
                var managers = ReportsToQuestion.Managers(role);
                return (managers.IsEmpty ? null : string.Join('|', managers.Order()), ReportsToQuestion.Sentence(context, role));
            case Concept.Years:
                foreach (var line in YearsQuestion.Lines(context, role))
                    answer.From(line.Bullet.Source);
                return (YearsQuestion.Most(context, role)?.ToString(System.Globalization.CultureInfo.InvariantCulture), YearsQuestion.Sentence(context, role));
            default:
                answer.From(role.Grade.Quotes);
                return ((role.Grade as GradeStatement.Stated)?.Grade.ToString(), GradeQuestion.Sentence(context, role));
        }
    }

    private (string? Value, string Sentence) Line(AnswerContext context, AnswerBuilder answer, Role role)
    {
        if (TermMatch.Of(context, role, Sections, Terms) is not [var line, ..])
            return (null, context.Words.Say("topic.notStated", ("role", context.Name(role)), ("topic", string.Join(' ', Terms.Select(term => term.Text)))));
        answer.From(line.Bullet.Source);
        return (line.Bullet.Text, context.Words.Say("topic.says", ("role", context.Name(role)), ("quote", context.Words.Quoted(line.Bullet.Text))));
    }

    private static ImmutableArray<Role> RolesOf(Inquiry inquiry) =>
        inquiry.Named is [var named] && inquiry.Spoken.FirstOrDefault(role => role.Id != named.Id) is { } spoken ? [spoken, named]
        : inquiry.Subject.Length > 1 ? inquiry.Subject
        : inquiry.Scope.Count <= Inquiry.FewRoles && inquiry.Has(Concept.All) ? inquiry.Scope.Roles
        : inquiry.Subject;
}
