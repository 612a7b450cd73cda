using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Says what a page says about the step after its last role.</summary>
internal static class LadderStatement
{
    /// <summary>Adds the page's sentences and builds the answer.</summary>
    public static Answer Add(AnswerContext context, AnswerBuilder answer, CareerLadder ladder, string name)
    {
        foreach (var quote in ladder.Quotes)
            answer.Add(new AnswerBlock.Quotation(quote));
        return answer.From(ladder.Quotes).Build(Sentence(context, ladder, name));
    }

    public static string Sentence(AnswerContext context, CareerLadder ladder, string name)
    {
        var targets = context.Words.Or([.. ladder.Targets.Select(target => target.Title)]);
        return ladder.Kind switch
        {
            LadderKind.NotDefined => context.Words.Say("next.notDefined", ("role", name), ("quote", context.Words.Quoted(ladder.Quotes.FirstOrDefault()?.Text ?? ""))),
            LadderKind.Families or LadderKind.Roles when targets.Length > 0 => context.Words.Say("next.targets", ("role", name), ("next", targets)),
            LadderKind.Elsewhere => context.Words.Say("next.elsewhere", ("role", name)),
            _ => context.Words.Say("next.notStated", ("role", name)),
        };
    }
}
