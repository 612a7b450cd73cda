using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Kinds;

namespace ProductionRolesBot.Roles.Receipts;

/// <summary>Something a card says, or rests on.</summary>
/// <param name="Label">What it is: "Grade".</param>
/// <param name="Text">The words of the catalogue.</param>
/// <param name="Source">Where they stand.</param>
internal sealed record ReceiptFact(string Label, string Text, SourceLocation Source)
{
    /// <summary>All that one side of a role says in a version of the catalogue.</summary>
    public static ImmutableArray<ReceiptFact> Of(ReceiptAspect aspect, Role role, RoleCatalogue catalogue, Phrasebook words)
    {
        var isAll = aspect is ReceiptAspect.Everything or ReceiptAspect.Catalogue;
        var facts = ImmutableArray.CreateBuilder<ReceiptFact>();
        if (isAll)
            facts.Add(new(words.Say("receipt.role"), role.Title, role.Source));
        if (isAll || aspect == ReceiptAspect.Grade)
            facts.AddRange(role.Grade.Grades.Select(grade => new ReceiptFact(words.Say("label.grade"), grade.ToString(), role.Grade.Quotes.FirstOrDefault()?.Source ?? role.Source)));
        if (isAll || aspect == ReceiptAspect.Manager)
            facts.AddRange(ReportsToQuestion.Managers(role).Select(manager => new ReceiptFact(words.Say("label.manager"), manager, role.ReportsTo[0].Quote.Source)));
        if (isAll || aspect == ReceiptAspect.Next)
            facts.AddRange(Next(catalogue.NextStepAfter(role), role).Select(next => new ReceiptFact(words.Say("label.next"), next.Text, next.Source)));
        if (isAll || aspect == ReceiptAspect.Requirements)
            facts.AddRange(catalogue.EffectiveRequirements(role).Select(line => new ReceiptFact(words.Say("heading.requirements"), line.Bullet.Text, line.Bullet.Source)));
        if (isAll || aspect == ReceiptAspect.Responsibilities)
            facts.AddRange(catalogue.EffectiveResponsibilities(role).Select(line => new ReceiptFact(words.Say("heading.responsibilities"), line.Bullet.Text, line.Bullet.Source)));
        return facts.ToImmutable();
    }

    private static IEnumerable<(string Text, SourceLocation Source)> Next(NextStep step, Role role) => step switch
    {
        NextStep.ToRoles to => to.Roles.Select(next => (next.Title, next.Source)),
        NextStep.ToNamed named => named.Targets.Select(target => (target.Title, named.Quotes.FirstOrDefault()?.Source ?? role.Source)),
        NextStep.NotDefined none => none.Quotes.Select(quote => (quote.Text, quote.Source)),
        NextStep.Elsewhere elsewhere => elsewhere.Quotes.Select(quote => (quote.Text, quote.Source)),
        _ => [],
    };
}
