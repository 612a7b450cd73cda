using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>What one sentence of a ladder section says of the step after (finance/accounts-receivable.md).</summary>
internal sealed record LadderClaim(LadderKind Kind, ImmutableArray<LadderTarget> Targets, Sentence Sentence)
{
    /// <summary>Null when the sentence says nothing of it.</summary>
    internal static LadderClaim? Of(Sentence sentence)
    {
        if (ReadingWords.Ladders.Undefined.OccursIn(sentence.Text))
            return new(LadderKind.NotDefined, [], sentence);
        if (ReadingWords.Ladders.Subjects.OccursIn(sentence.Text) && TargetsIn(sentence) is { Targets.IsEmpty: false } named)
            return named;
        return sentence.Links.Length > 0 && ReadingWords.Ladders.Elsewhere.OccursIn(sentence.Text)
            ? new(LadderKind.Elsewhere, [], sentence)
            : null;
    }

    private static LadderClaim? TargetsIn(Sentence sentence)
    {
        var text = sentence.Text;
        foreach (var cue in ReadingWords.Ladders.CuesBeforeSpace)
        {
            if (cue.FirstIn(text) is not (var at and >= 0))
                continue;
            var start = at + cue.All[0].Length - 1;
            var targets = LadderTargets.In(sentence, start, listed: cue.Holds("such as "));
            if (targets.IsEmpty)
                continue;
            var families = text.AsSpan(start).Contains("job famil", StringComparison.OrdinalIgnoreCase);
            return new(families ? LadderKind.Families : LadderKind.Roles, targets, sentence);
        }

        return null;
    }
}
