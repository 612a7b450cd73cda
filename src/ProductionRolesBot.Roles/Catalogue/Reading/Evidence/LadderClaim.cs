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

    /// <summary>"This is a clear path to Staff Engineer": said among the prose of a page that is one role, where only a sentence that plainly points up counts.</summary>
    internal static LadderClaim? OfProse(Sentence sentence)
    {
        if (ReadingWords.Ladders.Paths.FirstIn(sentence.Text) is not (var at and >= 0))
            return null;
        var cue = ReadingWords.Ladders.Paths.All.Where(path => sentence.Text.AsSpan(at).StartsWith(path, StringComparison.OrdinalIgnoreCase)).MaxBy(path => path.Length)!;
        var targets = LadderTargets.In(sentence, at + cue.Length, tails: ReadingWords.Ladders.Tails);
        return targets.IsEmpty ? null : new(LadderKind.Roles, targets, sentence);
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
