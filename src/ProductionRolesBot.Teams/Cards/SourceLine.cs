using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Where an answer comes from, on one line: every page once, with its lines in order.</summary>
internal static class SourceLine
{
    private const int MostPages = 3;
    private const int MostSpans = 6;

    public static ImmutableArray<TextRun> Of(ImmutableArray<AnswerSource> sources)
    {
        var pages = sources.GroupBy(source => source.Location.Page).ToList();
        var runs = pages.Take(MostPages).SelectMany((page, index) => (TextRun[])[.. index == 0 ? Array.Empty<TextRun>() : [CardText.Faint(" · ")], .. Page([.. page])]);
        return [.. runs, .. pages.Count > MostPages ? [CardText.Faint(" " + CardWords.More(pages.Count - MostPages))] : Array.Empty<TextRun>()];
    }

    /// <summary>The label of the first place, and the lines of the others behind it.</summary>
    private static IEnumerable<TextRun> Page(AnswerSource[] places)
    {
        var byLine = places.ToLookup(place => place.Location.Line);
        var spans = Spans([.. byLine.Select(line => line.Key).Order()]);
        for (var at = 0; at < spans.Count && at < MostSpans; at++)
        {
            var (first, last) = spans[at];
            var place = byLine[first].First();
            if (at > 0)
                yield return CardText.Faint(", ");
            yield return CardText.Reference((at == 0 ? place.Label : $"{first}") + (first == last ? "" : $"–{last}"), place.Address);
        }

        if (spans.Count > MostSpans)
            yield return CardText.Faint(", …");
    }

    private static List<(int First, int Last)> Spans(int[] lines)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var line in lines)
        {
            if (spans is [.., var last] && line == last.Last + 1)
                spans[^1] = (last.First, line);
            else
                spans.Add((line, line));
        }

        return spans;
    }
}
