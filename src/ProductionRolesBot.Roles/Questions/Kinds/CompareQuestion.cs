using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Roles side by side: in everything, in one aspect, or in one thing.</summary>
internal sealed record CompareQuestion(ImmutableArray<Role> Roles, ImmutableArray<SectionKind> Sections, ImmutableArray<Term> Terms) : Question
{
    private const int MostRoles = 4;

    public static CompareQuestion? Recognise(Inquiry inquiry)
    {
        var roles = inquiry.Named;
        if (roles is [var plain] && inquiry.Has(Concept.Compare) && inquiry.Has(Concept.All) && inquiry.Has(Concept.Levels))
            roles = inquiry.Catalogue.FamilyOf(plain).Roles;
        if (roles.Length < 2 && (inquiry.Has(Concept.Compare, Concept.Same) || (inquiry.Has(Concept.Common) && inquiry.Terms.IsEmpty)))
            roles = WithSpoken(inquiry);
        if (roles.Length < 2 || AsksOneFact(inquiry) || (ReportsToQuestion.IsSupervised(inquiry) && !inquiry.Has(Concept.Compare)))
            return null;
        if (!inquiry.Has(Concept.Compare, Concept.Common, Concept.Same, Concept.Above, Concept.Highest, Concept.Lowest) && inquiry.HasAspect && inquiry.Terms.IsEmpty && ExpectationsQuestion.SectionsOf(inquiry).IsEmpty)
            return null;
        return new CompareQuestion(InOrder(inquiry.Catalogue, [.. roles.Take(MostRoles)]), ExpectationsQuestion.SectionsOf(inquiry), inquiry.Terms);
    }

    /// <summary>Years or a manager side by side are one sentence each rather than a table.</summary>
    private static bool AsksOneFact(Inquiry inquiry) =>
        !inquiry.Has(Concept.Common) && inquiry.Terms.IsEmpty && (inquiry.Has(Concept.Years) || inquiry.Has(Concept.Manager)) && !inquiry.Has(Concept.Responsibilities);

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("compare").About(Roles);
        var columns = Roles.Select(context.Name).ToImmutableArray();
        var (headline, outcome) = !Terms.IsEmpty ? AddTopic(context, answer, columns) : (Sections is [var section] ? AddSection(context, answer, section) : AddFacts(context, answer, columns), Outcome.Answered);
        answer.Offer("gap", ("from", Roles[0].Title), ("to", Roles[^1].Title)).Offer("common", ("a", Roles[0].Title), ("b", Roles[^1].Title)).Offer("requirements", ("role", Roles[^1].Title));
        return answer.Build(headline, outcome);
    }

    private (string Headline, Outcome Outcome) AddTopic(AnswerContext context, AnswerBuilder answer, ImmutableArray<string> columns)
    {
        var topic = string.Join(' ', Terms.Select(term => term.Text));
        // What a level must be able to do tells levels apart better than what it does.
        var sections = Sections.IsEmpty ? [SectionKind.Requirements] : Sections;
        var lines = Roles.Select(role => TermMatch.Of(context, role, sections, Terms)).ToList();
        foreach (var line in lines.SelectMany(list => list))
            answer.From(line.Bullet.Source);
        answer.Add(new AnswerBlock.Comparison(columns, [new ComparisonRow(topic, [.. lines.Select(list => Cell(context, answer, list))])]));
        var texts = lines.Select(list => list.IsEmpty ? "" : list[0].Bullet.Text).Distinct().ToList();
        var headline = texts is [{ Length: > 0 } same]
            ? context.Words.Say("compare.same", ("roles", context.Words.And(columns)), ("quote", context.Words.Quoted(same)))
            : string.Join(' ', Roles.Zip(lines, (role, list) => list.IsEmpty ? context.Words.Say("topic.notStated", ("role", context.Name(role)), ("topic", topic)) : context.Words.Say("topic.says", ("role", context.Name(role)), ("quote", context.Words.Quoted(list[0].Bullet.Text)))));
        return (headline, Outcomes.IfStated(lines.Exists(list => !list.IsEmpty)));
    }

    /// <summary>Step by step where more than two are compared.</summary>
    private string AddSection(AnswerContext context, AnswerBuilder answer, SectionKind section) =>
        string.Join(' ', Roles.Zip(Roles.Skip(1), (from, to) => AddStep(context, answer, RoleGap.Between(from, to, context.Catalogue), section)));

    private static string AddStep(AnswerContext context, AnswerBuilder answer, RoleGap gap, SectionKind kind)
    {
        var section = gap.Sections.First(section => section.Section == kind);
        Show("heading.only", gap.From, folded: false, ChangeClass.NotListed);
        Show("heading.only", gap.To, folded: false, ChangeClass.New);
        Show("heading.changed", gap.To, folded: false, ChangeClass.Raised, ChangeClass.Lowered, ChangeClass.Reworded);
        Show("heading.both", gap.To, folded: true, ChangeClass.Unchanged);
        var same = section.Of(ChangeClass.Unchanged).Count();
        var (onlyFirst, onlyLast) = (section.Of(ChangeClass.NotListed).Count(), section.Of(ChangeClass.New).Count());
        return same == section.Lines.Length
            ? context.Words.Say("compare.sectionSame", ("a", context.Name(gap.From)), ("b", context.Name(gap.To)))
            : context.Words.Say("compare.section", ("a", context.Name(gap.From)), ("b", context.Name(gap.To)), ("same", same), ("changed", section.Lines.Length - same - onlyFirst - onlyLast), ("onlyA", onlyFirst), ("onlyB", onlyLast));

        void Show(string heading, Role role, bool folded, params ImmutableArray<ChangeClass> classes)
        {
            if (section.Lines.Where(line => classes.Contains(line.Class)).ToList() is { Count: > 0 } lines)
                answer.Add(new AnswerBlock.BulletList(context.Words.Say(heading, ("role", role.Title)), [.. lines.Select(line => GapBlocks.Item(context, answer, gap, kind, line))], folded));
        }
    }

    private string AddFacts(AnswerContext context, AnswerBuilder answer, ImmutableArray<string> columns)
    {
        foreach (var role in Roles)
            answer.From(role.Grade.Quotes).From(role.ReportsTo.Select(line => line.Quote));
        ComparisonRow Row(string label, Func<Role, string> text, Func<Role, SourceLocation> source) =>
            new(context.Words.Say(label), [.. Roles.Select(role => text(role) is { Length: > 0 } said ? new ComparisonCell([new ListItem(said, source(role))]) : new ComparisonCell([]) { NotStated = context.Words.Say("notStated") })]);
        var rows = new List<ComparisonRow>
        {
            Row("label.grade", role => string.Join(", ", role.Grade.Grades), role => role.Grade.Quotes.FirstOrDefault()?.Source ?? role.Source),
            Row("label.manager", role => context.Words.Or(ReportsToQuestion.Managers(role)), role => role.ReportsTo.FirstOrDefault()?.Quote.Source ?? role.Source),
            Row("label.experience", role => YearsQuestion.Lines(context, role) is [var line, ..] ? line.Bullet.Text : "", role => YearsQuestion.Lines(context, role) is [var line, ..] ? line.Bullet.Source : role.Source),
        };
        answer.Add(new AnswerBlock.Comparison(columns, [.. rows]));
        foreach (var (from, to) in Roles.Zip(Roles.Skip(1)))
        {
            var gap = RoleGap.Between(from, to, context.Catalogue);
            foreach (var section in gap.Sections.Reverse())
            {
                // Where neither is the step above, what only the first one has is as telling.
                if (!IsStepUp(context.Catalogue, from, to) && section.Of(ChangeClass.NotListed).ToImmutableArray() is { IsEmpty: false } left)
                    answer.Add(new AnswerBlock.BulletList(context.Words.Say(section.Section == SectionKind.Requirements ? "heading.onlyRequirements" : "heading.onlyResponsibilities", ("role", from.Title)), [.. left.Select(line => GapBlocks.Item(context, answer, gap, section.Section, line))], Folded: true));
                ImmutableArray<LineChange> added = [.. section.Of(ChangeClass.New), .. section.Of(ChangeClass.Raised)];
                if (!added.IsEmpty)
                    answer.Add(new AnswerBlock.BulletList(context.Words.Say(section.Section == SectionKind.Requirements ? "heading.onlyRequirements" : "heading.onlyResponsibilities", ("role", to.Title)), [.. added.Select(line => GapBlocks.Item(context, answer, gap, section.Section, line))], Folded: true));
            }
        }

        return string.Join(' ', Roles.Select(role => GradeQuestion.Sentence(context, role)));
    }

    /// <summary>True for levels of one page with different grades.</summary>
    private static bool IsStepUp(RoleCatalogue catalogue, Role from, Role to) =>
        catalogue.FamilyOf(from).Page == catalogue.FamilyOf(to).Page && !from.Grade.Grades.SequenceEqual(to.Grade.Grades);

    private static ComparisonCell Cell(AnswerContext context, AnswerBuilder answer, ImmutableArray<CatalogueLine> lines) =>
        lines.IsEmpty ? new ComparisonCell([]) { NotStated = context.Words.Say("notStated") } : new ComparisonCell([.. lines.Take(4).Select(line => answer.Item(line))]);

    /// <summary>Roles of one family in the order of its page, whichever was named first.</summary>
    private static ImmutableArray<Role> InOrder(RoleCatalogue catalogue, ImmutableArray<Role> roles)
    {
        var family = catalogue.FamilyOf(roles[0]);
        return roles.All(role => catalogue.FamilyOf(role).Page == family.Page) ? [.. roles.OrderBy(role => family.Roles.IndexOf(role))] : roles;
    }

    /// <summary>One named role is compared with the one spoken of; "compare them" with those spoken of.</summary>
    private static ImmutableArray<Role> WithSpoken(Inquiry inquiry)
    {
        if (!inquiry.Reading.Quantities.IsEmpty)
            return [];
        if (inquiry.Named.IsEmpty && inquiry.Spoken.IsEmpty && inquiry.Scope.Count <= MostRoles && inquiry.Has(Concept.Compare))
            return inquiry.Scope.Roles;
        var roles = inquiry.Named.IsEmpty ? inquiry.Subject : [.. inquiry.Spoken.Take(1), .. inquiry.Named];
        if (roles.DistinctBy(role => role.Id).ToImmutableArray() is { Length: > 1 } several)
            return several;
        var earlier = inquiry.Conversation.Earlier.Select(inquiry.Catalogue.Find).OfType<Role>();
        var both = earlier.Concat(roles).DistinctBy(role => role.Id).TakeLast(2).ToImmutableArray();
        // "The two producer levels": one title, several levels of it.
        return both is [var one] && inquiry.Named.Length == 1 ? [one, .. inquiry.Catalogue.RolesAfter(one).Concat(inquiry.Catalogue.RolesBefore(one)).Take(1)] : both;
    }
}
