using System.Buffers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// What single sentences give away: braces of a template (engineering/security-automation.mm.md), words that only hold a place
/// (sales/channel-services.md), brackets of a broken link (marketing/brand-designer.md), a number said in two ways (finance/internal-audit.mm.md).
/// </summary>
internal static class TextCheck
{
    /// <summary>No sentence takes more.</summary>
    private const int MostLines = 20;

    private static readonly SearchValues<char> Braces = SearchValues.Create("{}");

    private static readonly SearchValues<char> Marks = SearchValues.Create("{}[]");

    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => InSentences(page).Concat(EmptyBullets(page));

    /// <summary>A dash that waits for its text. A bullet that held a video or a template call is none.</summary>
    private static IEnumerable<CatalogueProblem> EmptyBullets(PageReading page) =>
        from list in page.Sections.SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.List>()
        from item in list.Items
        where item.Text.Text.Length == 0 && item.Children.IsEmpty && page.Lines.At(item.Text.Line) is "-" or "*" or "+"
        select page.Problem("PR021", item.Text.Line, "the bullet is empty");

    private static IEnumerable<CatalogueProblem> InSentences(PageReading page)
    {
        foreach (var section in page.Sections)
        {
            foreach (var sentence in section.AllSentences)
            {
                if (sentence.Text.AsSpan().ContainsAny(Marks))
                {
                    if (HasBraces(sentence.Text) && LineOfBraces(page, sentence.Line) is var line && !IsCode(page.Lines.At(line), Braces))
                        yield return page.Problem("PR020", line, "braces of a template were left in");
                    if (HasBracketsOfALink(sentence.Text) && !IsCode(page.Lines.At(sentence.Line), Marks))
                        yield return page.Problem("PR023", sentence.Line, "brackets of a link were left over");
                }
                else if (Placeholder.Is(sentence.Text) || Placeholder.EndsIn(sentence.Text))
                {
                    yield return page.Problem("PR021", sentence.Line, "the text only holds a place");
                }

                if (NumberSaidTwice.Contradiction(sentence.Text) is { } numbers)
                    yield return page.Problem("PR042", sentence.Line, $"the line says {numbers}");
            }
        }
    }

    /// <summary>A sentence may go on for some lines before the one that has the braces (engineering/intermediate-fullstack-engineer.md).</summary>
    private static int LineOfBraces(PageReading page, int first)
    {
        for (var line = first; line < first + MostLines; line++)
        {
            if (HasBraces(page.Lines.At(line)))
                return line;
        }

        return first;
    }

    /// <summary>Between backticks the marks are what is meant: "wrap it in `{% raw %}`".</summary>
    private static bool IsCode(string line, SearchValues<char> marks)
    {
        var parts = line.Split('`');
        return parts.Length > 2 && !parts.Where((_, at) => at % 2 == 0).Any(prose => prose.AsSpan().ContainsAny(marks));
    }

    /// <summary>Braces have no place in prose; half a pair is left over too.</summary>
    private static bool HasBraces(string text) => text.AsSpan().ContainsAny(Braces);

    /// <summary>What Markdig left of a link that it could not read: brackets beside an address, or half a pair.</summary>
    private static bool HasBracketsOfALink(string text) =>
        text.AsSpan().ContainsAny('[', ']')
        && (text.AsSpan().Count('[') != text.AsSpan().Count(']') || text.Contains("]/", StringComparison.Ordinal) || text.Contains("/]", StringComparison.Ordinal) || text.Contains("](", StringComparison.Ordinal));
}
