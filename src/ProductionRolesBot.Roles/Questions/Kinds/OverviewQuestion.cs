using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Tell me about …": a role on one card.</summary>
internal sealed record OverviewQuestion(Role Role) : Question
{
    public static OverviewQuestion? Recognise(Inquiry inquiry) =>
        inquiry.One is { } role && (inquiry.Named.Length > 0 || !inquiry.Picked.IsEmpty || inquiry.Has(Concept.Overview, Concept.What, Concept.Role, Concept.Pronoun)) ? new OverviewQuestion(role) : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("overview").About(Role);
        AddProfile(context, answer, Role);
        return answer.Offer("responsibilities", ("role", Role.Title)).Offer("requirements", ("role", Role.Title)).Offer("nextLevel", ("role", Role.Title))
            .Build(Headline(context));
    }

    /// <summary>Adds everything the page says of a role, the lists folded.</summary>
    public static void AddProfile(AnswerContext context, AnswerBuilder answer, Role role)
    {
        var words = context.Words;
        var family = context.Catalogue.FamilyOf(role);
        answer.From(role.Source).From(role.Grade.Quotes).From(role.ReportsTo.Select(line => line.Quote))
            .Add(new AnswerBlock.RoleHeader(role.Title, family.Department.Length > 0 ? $"{family.Title} · {family.Department}" : family.Title, role.Id))
            .Add(new AnswerBlock.Facts(FactsOf(context, answer, role)))
            .Add(words.Say("heading.responsibilities"), context.Lines(role, SectionKind.Responsibilities), folded: true)
            .Add(words.Say("heading.requirements"), context.Lines(role, SectionKind.Requirements), folded: true)
            .NoteMissing(role, SectionKind.Responsibilities).NoteMissing(role, SectionKind.Requirements);
        if (family.Video is { } video)
            answer.Add(new AnswerBlock.OpenLink(words.Say("watch"), video.Address)).From(video.Source);
    }

    private static ImmutableArray<Fact> FactsOf(AnswerContext context, AnswerBuilder answer, Role role)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        var grades = string.Join(", ", role.Grade.Grades);
        facts.Add(new Fact(context.Words.Say("label.grade"), grades.Length > 0 ? grades : context.Words.Say("notStated"), role.Grade.Quotes.FirstOrDefault()?.Source));
        var managers = context.Words.Or(ReportsToQuestion.Managers(role));
        facts.Add(new Fact(context.Words.Say("label.manager"), managers.Length > 0 ? managers : context.Words.Say("notStated"), role.ReportsTo.FirstOrDefault()?.Quote.Source));
        if (YearsQuestion.Lines(context, role) is [var years, ..])
            facts.Add(new Fact(context.Words.Say("label.experience"), years.Bullet.Text, years.Bullet.Source));
        if (context.Catalogue.RolesAfter(role) is { IsEmpty: false } next)
        {
            facts.Add(new Fact(context.Words.Say("label.next"), context.Words.Or([.. next.Select(context.Name)]), next[0].Source));
            answer.From(next[0].Source);
        }

        return facts.ToImmutable();
    }

    private string Headline(AnswerContext context)
    {
        var managers = ReportsToQuestion.Managers(Role);
        return (Role.Grade, managers.IsEmpty) switch
        {
            (GradeStatement.Stated grade, false) => context.Words.Say("overview.both", ("role", context.Name(Role)), ("grade", grade.Grade), ("manager", context.Words.Or(managers))),
            (_, false) when Role.Grade is GradeStatement.NotStated => ReportsToQuestion.Sentence(context, Role),
            _ => GradeQuestion.Sentence(context, Role),
        };
    }
}
