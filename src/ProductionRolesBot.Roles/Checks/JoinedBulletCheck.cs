using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// What markdown makes one bullet of and the writer meant as two: a line that lost its dash below a bullet
/// (finance/internal-audit.mm.md), a dash in the midst of a line (marketing/globalization.md).
/// </summary>
internal static class JoinedBulletCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        page.Sections.Where(section => IsOfAList(section, page))
            .SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.List>().SelectMany(list => In(list.Items, 0, page));

    /// <summary>True for what a role does or needs, and for the groups below.</summary>
    private static bool IsOfAList(PageSection section, PageReading page)
    {
        while (section is { Kind: HeadingKind.Other, Parent: > 0 })
            section = page.Sections[section.Parent];
        return section.Kind is HeadingKind.Responsibilities or HeadingKind.Requirements or HeadingKind.NiceToHaves;
    }

    private static IEnumerable<CatalogueProblem> In(ImmutableArray<OutlineItem> items, int room, PageReading page)
    {
        room = Math.Max(room, LongestLine(items));
        foreach (var item in items)
        {
            var text = item.Text.Text;
            var line = item.Text.Line;
            for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            {
                line++;
                var before = text.AsSpan(0, at).TrimEnd();
                var after = text.AsSpan(at + 1);
                if (after.IsEmpty || page.Lines.IsIndented(line))
                    continue;
                if (StartsAnew(before[(before.LastIndexOf('\n') + 1)..], after, room))
                    yield return page.Problem("PR051", line, "the line has no dash and reads on from the bullet above", $"- {page.Lines.At(line)}");
                else if (EndsASentence(before) && char.IsLower(after[0]))
                    yield return page.Problem("PR048", line, "the line begins in the middle of a sentence");
            }

            if (HoldsADash(text))
                yield return page.Problem("PR051", item.Text.Line, "a second bullet stands in the line");
            foreach (var problem in In(item.Children, room, page))
                yield return problem;
        }
    }

    /// <summary>
    /// A capital below the end of a sentence, or below a line that was not broken for want of room: others of the list are longer
    /// than it would be with the next word (sales/online-sales-operations.md).
    /// </summary>
    private static bool StartsAnew(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int room)
    {
        if (!char.IsUpper(after[0]) || before.IsEmpty)
            return false;
        var word = after.IndexOfAny(' ', '\n');
        return EndsASentence(before) || (char.IsLower(before[^1]) && before.Length + 1 + (word < 0 ? after.Length : word) < room && !ReadingWords.Prose.OpenEnds.Holds(before[(before.LastIndexOf(' ') + 1)..]));
    }

    private static bool EndsASentence(ReadOnlySpan<char> text) =>
        text is [.., '.' or '!' or '?'] && !ReadingWords.Prose.Abbreviations.Holds(text[(text.LastIndexOf(' ') + 1)..^1]);

    private static int LongestLine(ImmutableArray<OutlineItem> items)
    {
        var longest = 0;
        foreach (var item in items)
        {
            foreach (var line in item.Text.Text.AsSpan().EnumerateLines())
                longest = Math.Max(longest, line.Length);
        }

        return longest;
    }

    /// <summary>"Keeps the lights. - Sets the stage": after a full stop, before a capital.</summary>
    private static bool HoldsADash(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('-', '*', '\u2022'); at >= 0;)
        {
            if (text[..at].TrimEnd() is var before && (before is [.., ';'] || EndsASentence(before)) && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]))
                return true;
            var next = text[(at + 1)..].IndexOfAny('-', '*', '\u2022');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
