using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Reads what a page says about the step after.</summary>
internal static class LadderReader
{
    /// <summary>The page's own statement: its last ladder section, wherever it hangs.</summary>
    internal static CareerLadder Of(string page, ImmutableArray<PageSection> sections, LinkTargets links)
    {
        var last = sections.LastOrDefault(section => section.Kind == HeadingKind.CareerLadder);
        return last is null ? CareerLadder.None : Read(page, last, links);
    }

    internal static CareerLadder Read(string page, PageSection section, LinkTargets links)
    {
        ImmutableArray<Quote> quotes = [.. section.Sentences.Where(sentence => sentence.Text.Length > 0).Select(sentence => new Quote(sentence.Text, new(page, sentence.Line)))];
        if (section.Sentences.Any(sentence => ReadingWords.Phrases.OccursIn("ladderUndefined", sentence.Text)))
            return new(LadderKind.NotDefined, [], quotes);
        return quotes.IsEmpty ? CareerLadder.None : new(LadderKind.Elsewhere, [], quotes);
    }
}
