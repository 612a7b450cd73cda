using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What do they have in common": the lines that stand under every one of the roles.</summary>
internal sealed record CommonQuestion(ImmutableArray<Role> Roles, ImmutableArray<SectionKind> Sections) : Question
{
    public static CommonQuestion? Recognise(Inquiry inquiry)
    {
        // "Values I need to share" shares nothing between roles.
        if (!inquiry.Has(Concept.Common) || (inquiry.Has(Concept.Share) && inquiry.Subject.Length < 2))
            return null;
        var roles = inquiry.Named.Length > 1 ? inquiry.Named : inquiry.Subject.Length > 1 ? inquiry.Subject : inquiry.Scope.Roles;
        var sections = ExpectationsQuestion.SectionsOf(inquiry);
        return roles.Length is > 1 and <= Inquiry.FewRoles ? new CommonQuestion(roles, sections.IsEmpty ? [SectionKind.Requirements, SectionKind.Responsibilities] : sections) : null;
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("compare").About(Roles);
        var count = 0;
        foreach (var section in Sections)
        {
            var shared = context.Lines(Roles[0], section).Where(line => Roles.Skip(1).All(role => context.Lines(role, section).Any(other => other.Bullet.Text == line.Bullet.Text))).ToList();
            count += shared.Count;
            answer.Add(context.Words.Say(section == SectionKind.Requirements ? "heading.requirements" : "heading.responsibilities"), shared);
        }

        var names = context.Words.And([.. Roles.Select(context.Name)]);
        var managers = Roles.Select(role => context.Words.Or(ReportsToQuestion.Managers(role))).Distinct().ToList();
        if (managers is [{ Length: > 0 } manager])
        {
            foreach (var role in Roles)
                answer.From(role.ReportsTo.Select(line => line.Quote));
            answer.Add(new AnswerBlock.Facts([new Fact(context.Words.Say("label.manager"), manager, Roles[0].ReportsTo[0].Quote.Source)]));
        }

        return answer.Offer("compare", ("a", Roles[0].Title), ("b", Roles[^1].Title)).Offer("grades").Build(context.Words.SayNumber("common", count, ("roles", names)));
    }
}
