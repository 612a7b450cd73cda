using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Cuts prose into sentences.</summary>
internal static class Sentences
{
    private const string Ends = ".!?";

    /// <summary>Tells which prose counts by what stands in it, first whole paragraphs and items, then their sentences.</summary>
    internal delegate bool Counting(ReadOnlySpan<char> words, ImmutableArray<ProseLink> links);

    /// <summary>The sentences under a heading, in order.</summary>
    /// <param name="counts">Which of them count; null for all.</param>
    internal static ImmutableArray<Sentence> Of(OutlineSection section, Counting? counts = null)
    {
        if (section.Blocks.IsEmpty)
            return [];
        var sentences = new Few<Sentence>();
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case OutlineBlock.Paragraph paragraph:
                    Add(paragraph.Text, SentencePlace.Paragraph, counts, ref sentences);
                    break;
                case OutlineBlock.List list:
                    Add(list.Items, SentencePlace.Item, counts, ref sentences);
                    break;
                case OutlineBlock.Table table:
                    AddFacts(table, ref sentences);
                    break;
            }
        }

        return sentences.Take();
    }

    /// <summary>"Grade | 7": rows of two cells may be a form; all others are left to those who look for tables.</summary>
    private static void AddFacts(OutlineBlock.Table table, ref Few<Sentence> sentences)
    {
        foreach (var row in table.Rows)
        {
            if (row is [var key, { Length: > 0 } value] && KeyedFact.IsKey(key.Words.Span.TrimEnd(":")))
                sentences.Add(new(key.Flat + KeyedFact.Cells + value.Flat, key.Line, [.. value.Links.Select(link => link with { Start = link.Start + key.Length + KeyedFact.Cells.Length })]));
        }
    }

    private static void Add(ImmutableArray<OutlineItem> items, SentencePlace place, Counting? counts, ref Few<Sentence> sentences)
    {
        foreach (var item in items)
        {
            Add(item.Text, place, counts, ref sentences);
            Add(item.Children, SentencePlace.NestedItem, counts, ref sentences);
        }
    }

    private static void Add(Prose prose, SentencePlace place, Counting? counts, ref Few<Sentence> sentences)
    {
        // Most prose describes work, and is not looked at twice.
        if (counts?.Invoke(prose.FlatWords.Span, prose.Links) == false)
            return;
        var text = prose.Words.Span;
        var (start, line, firstLink) = (0, prose.Line, 0);
        var ends = text.Contains('\n') && KeyedFact.IsForm(text) ? Ends + '\n' : Ends;
        for (var at = 0; at < text.Length; at++)
        {
            var stop = text[at..].IndexOfAny(ends);
            if (stop < 0)
                break;
            at += stop;
            if (text[at] != '\n' && !EndsAt(text, at))
                continue;
            Take(text[at] == '\n' ? at : at + 1, ref sentences);
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]))
                at++;
            line += text[start..(at + 1)].Count('\n');
            start = at + 1;
        }

        if (start < text.Length)
            Take(text.Length, ref sentences);

        void Take(int end, ref Few<Sentence> sentences)
        {
            var words = prose.FlatWords[start..end];
            var links = LinksIn(prose, start, end, ref firstLink);
            if (counts?.Invoke(words.Span, links) != false)
                sentences.Add(new(words, line, links, place));
        }
    }

    private static ImmutableArray<ProseLink> LinksIn(Prose prose, int start, int end, ref int first)
    {
        // Links stand in order: those before the sentence are done with.
        while (first < prose.Links.Length && prose.Links[first].End <= start)
            first++;
        if (first == prose.Links.Length || prose.Links[first].Start >= end)
            return [];
        var links = new Few<ProseLink>();
        for (var at = first; at < prose.Links.Length && prose.Links[at].Start < end; at++)
            links.Add(prose.Links[at] with { Start = prose.Links[at].Start - start });
        return links.Take();
    }

    /// <summary>A full stop ends a sentence when a capital follows, unless it belongs to "Sr." or "e.g.".</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var next = at + 2;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next == text.Length || !(char.IsUpper(text[next]) || text[next] is '"' or '\u201c' or '('))
            return false;
        var word = at;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
            word--;
        return text[at] != '.' || !ReadingWords.Prose.Abbreviations.Holds(text[word..at]);
    }
}
