using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Where an answer comes from, on one line; each reference leads to its section.</summary>
internal static class SourceLine
{
    private const int MostPages = 3;
    private const int MostLines = 6;

    public static ImmutableArray<TextRun> Of(ImmutableArray<AnswerSource> sources, CardWords words)
    {
        var pages = SourcePage.Of(sources);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var page in pages.AsSpan()[..Math.Min(pages.Length, MostPages)])
        {
            if (runs.Count > 0)
                runs.Add(CardText.Faint(" · "));
            Add(page, words, runs);
        }

        if (pages.Length > MostPages)
            runs.Add(CardText.Faint(" " + words.More(pages.Length - MostPages)));
        return runs.DrainToImmutable();
    }

    private static void Add(SourcePage page, CardWords words, ImmutableArray<TextRun>.Builder runs)
    {
        var (before, after) = words.Source(page);
        foreach (var lines in page.Lines.AsSpan()[..Math.Min(page.Lines.Length, MostLines)])
        {
            if (before.Length == 0)
                runs.Add(CardText.Faint(", "));
            runs.Add(CardText.Reference(before + lines, lines.Address));
            before = "";
        }

        if (page.Lines.Length > MostLines)
            runs.Add(CardText.Faint(", …"));
        if (after.Length > 0)
            runs.Add(CardText.Faint(after));
    }
}
