using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// What was pasted into a list and is no line of it: half a sentence, a heading (finance/corporate-controller-treasury-manager.mm.md),
/// a line of the role's other list (people-group/global-workforce-strategy.md).
/// </summary>
internal static class FragmentCheck
{
    /// <summary>Shorter lines, "Leadership", may stand in both lists.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => HalfSentences(page).Concat(Headings(page)).Concat(LinesOfTheOtherList(page));

    private static IEnumerable<CatalogueProblem> HalfSentences(PageReading page)
    {
        foreach (var items in Lists(page))
        {
            for (var at = 0; at < items.Length; at++)
            {
                var text = items[at].Text.Text.AsSpan();
                if (items[at].Children.IsEmpty && IsCutOff(text))
                    yield return page.Problem("PR048", items[at].Text.Line, "the line ends in the middle of a sentence");
                else if (at > 0 && GoesOn(text) && !LeadsOn(items[at - 1].Text.Text))
                    yield return page.Problem("PR048", items[at].Text.Line, "the line begins in the middle of a sentence");
            }
        }
    }

    private static IEnumerable<CatalogueProblem> Headings(PageReading page)
    {
        var doubts = new IdentityDoubts(page.Roles.Roles);
        var headings = page.Sections.Where(section => section.Kind != HeadingKind.Other).Select(section => section.Outline.Heading).ToHashSet(LettersOnly.Comparer);
        return
            from items in Lists(page)
            from item in items
            where item.Children.IsEmpty && item.Text.Text.Length > 0
            let meaning = HeadingMeaning.Of(item.Text.Text, TitleToken.All(item.Text.Text).AsSpan())
            where meaning.Kind is not (HeadingKind.Other or HeadingKind.Levels or HeadingKind.Furniture)
            where meaning.Subject.Length == 0 ? headings.Contains(item.Text.Text) : doubts.RoleNamed(TitleWords.Of(meaning.Subject)) is not null
            select page.Problem("PR048", item.Text.Line, "a heading stands among the lines of the list");
    }

    private static IEnumerable<CatalogueProblem> LinesOfTheOtherList(PageReading page)
    {
        var lines = new Dictionary<string, int>(LettersOnly.Comparer);
        foreach (var role in page.Family.Roles)
        {
            lines.Clear();
            foreach (var bullet in role.Responsibilities.Own)
                lines.TryAdd(bullet.Text, bullet.Source.Line);
            foreach (var bullet in role.Requirements.Own)
            {
                if (bullet.Text.Length >= Shortest && bullet.Children.IsEmpty && lines.TryGetValue(bullet.Text, out var line))
                    yield return page.Problem("PR048", bullet.Source.Line, $"the same words stand among the responsibilities in line {line}");
            }
        }
    }

    private static IEnumerable<ImmutableArray<OutlineItem>> Lists(PageReading page) =>
        page.Sections.Where(section => section.Kind is HeadingKind.Responsibilities or HeadingKind.Requirements or HeadingKind.NiceToHaves)
            .SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.List>().Select(list => list.Items);

    /// <summary>"Works with the": no sentence ends so, except in a list of clauses, "; and".</summary>
    private static bool IsCutOff(ReadOnlySpan<char> text)
    {
        var before = text.LastIndexOf(' ');
        return before > 0 && text[before - 1] is not (';' or ',') && char.IsLower(text[^1]) && char.IsLower(text[before + 1]) && ReadingWords.Prose.HangingEnds.Holds(text[(before + 1)..]);
    }

    /// <summary>"and the crew": no line begins so.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is var end and > 0 && char.IsLower(text[0]) && ReadingWords.Prose.HangingStarts.Holds(text[..end]);

    /// <summary>"Works with light,": clauses of one sentence, line by line.</summary>
    private static bool LeadsOn(string before) => before is [.., ',' or ';' or ':' or '-' or '\u2026'] || GoesOn(before);
}
