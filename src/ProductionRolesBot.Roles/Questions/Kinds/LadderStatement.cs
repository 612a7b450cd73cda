using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Says what the catalogue says about the step after a role.</summary>
internal static class LadderStatement
{
    /// <summary>The lines of the page that say so.</summary>
    public static ImmutableArray<Quote> Quotes(NextStep step) => step switch
    {
        NextStep.ToRoles { Basis: NextStepBasis.Said } said => said.Quotes,
        NextStep.ToNamed named => named.Quotes,
        NextStep.NotDefined undefined => undefined.Quotes,
        NextStep.Elsewhere elsewhere => elsewhere.Quotes,
        _ => [],
    };

    /// <summary>What came of asking for the step.</summary>
    public static Outcome OutcomeOf(NextStep step) => step switch
    {
        NextStep.ToRoles or NextStep.ToNamed => Outcome.Answered,
        NextStep.NotDefined => Outcome.NotDefined,
        _ => Outcome.NotStated,
    };

    /// <param name="context">Where names and sentences come from.</param>
    /// <param name="step">The step.</param>
    /// <param name="name">What it comes after.</param>
    public static string Sentence(AnswerContext context, NextStep step, string name) => step switch
    {
        NextStep.ToRoles to => context.Words.Say("next.roles", ("role", name), ("next", context.Words.Or([.. to.Roles.Select(context.Name)]))),
        NextStep.ToNamed named => context.Words.Say("next.targets", ("role", name), ("next", context.Words.Or([.. named.Targets.Select(target => target.Title)]))),
        NextStep.NotDefined undefined => context.Words.Say("next.notDefined", ("role", name), ("quote", context.Words.Quoted(undefined.Quotes is [var quote, ..] ? quote.Text : ""))),
        NextStep.Elsewhere => context.Words.Say("next.elsewhere", ("role", name)),
        _ => context.Words.Say("next.notStated", ("role", name)),
    };
}
