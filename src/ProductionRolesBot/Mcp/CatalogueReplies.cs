using System.Collections.Immutable;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Mcp;

/// <summary>What has changed.</summary>
/// <param name="Since">The day from which the version compared with answered; null where none is known.</param>
/// <param name="Known">False when no earlier version is known: then nothing can be said, not that nothing has changed.</param>
internal sealed record ChangesReply(string Version, bool Known, DateOnly? Since, string? Verdict, ImmutableArray<ChangeExport> Changes);

/// <summary>An answer to words.</summary>
/// <param name="Kind">The bot's name for what it understood.</param>
/// <param name="Outcome"><c>answered</c>, or why the headline is no answer: <c>no_such_role</c>, <c>which_role</c>, <c>not_stated</c>, <c>not_defined</c>, <c>contradiction</c>, <c>not_in_catalogue</c>, <c>not_understood</c>.</param>
/// <param name="Headline">The sentence that answers.</param>
/// <param name="Facts">The lines it rests on; one entry that is not stated where there are none.</param>
/// <param name="Doubts">Which of them to double-check, and why.</param>
internal sealed record SearchReply(string Version, string Kind, string Outcome, string Headline, ImmutableArray<SourcedValue> Facts, ImmutableArray<string> Doubts)
{
    public static SearchReply Of(Answer answer, CatalogueVersion version) => new(
        version.Hash,
        answer.Kind,
        answer.Outcome.Name(),
        answer.Headline,
        SourcedValue.OrNone(answer.Blocks.SelectMany(FactsOf)),
        [.. answer.Doubts.Select(doubt => doubt.Text)]);

    private static IEnumerable<SourcedValue> FactsOf(AnswerBlock block) => block switch
    {
        AnswerBlock.BulletList list => list.Items.Select(item => SourcedValue.Of(item.Text, item.Source, item.Note)),
        AnswerBlock.Facts facts => facts.Items.Select(fact => fact.Source is { } source ? SourcedValue.Of(fact.Value, source, fact.Label) : SourcedValue.None with { Note = fact.Label }),
        AnswerBlock.Quotation quotation => [SourcedValue.Of(quotation.Quote)],
        AnswerBlock.Comparison comparison => comparison.Rows.SelectMany(row => row.Cells.Zip(comparison.Columns, (cell, role) => (cell, Note: $"{role}: {row.Aspect}")))
            .SelectMany(pair => pair.cell.Lines.IsEmpty ? [SourcedValue.None with { Note = pair.Note }] : pair.cell.Lines.Select(line => SourcedValue.Of(line.Text, line.Source, pair.Note))),
        _ => [],
    };
}

/// <summary>What is wrong with the pages.</summary>
internal sealed record CheckReply(string Version, ImmutableArray<CheckedProblem> Problems);

/// <param name="Correction">The line as it should read, where that is certain; else null.</param>
internal sealed record CheckedProblem(string Code, string Severity, string Page, int Line, string Message, string Quote, string? Correction)
{
    public static CheckedProblem Of(CatalogueProblem problem) => new(
        problem.Code, problem.Severity.ToString().ToLowerInvariant(), problem.Source.Page, problem.Source.Line, problem.Message, problem.Quote, problem.Correction);
}
