using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// What stands on a page of roles and is read for none of them: lists under headings that announce nothing known, and tables
/// whose rows or columns are roles (sales/customer-success-management.md).
/// </summary>
internal static class UnreadListCheck
{
    /// <summary>A table with fewer titles may speak of anything.</summary>
    private const int LeastTitles = 2;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => Lists(page).Concat(Tables(page));

    private static IEnumerable<CatalogueProblem> Lists(PageReading page)
    {
        if (page.Roles.Roles.IsEmpty)
            yield break;
        var read = new HashSet<int>(LinesOf(page.Family));
        foreach (var section in page.Sections)
        {
            if (section.Kind == HeadingKind.Other && section.Level > 0 && !IsOfAKnownSection(section, page)
                && section.Outline.Blocks.OfType<OutlineBlock.List>().FirstOrDefault(list => !FormList.Is(list) && !list.Items.Any(item => IsRead(item, read))) is not null)
                yield return page.Problem("PR050", section.Outline.Line, $"the list under \"{section.Outline.Heading}\" is read for no role");
        }
    }

    private static IEnumerable<CatalogueProblem> Tables(PageReading page) =>
        from section in page.Sections
        from table in section.Outline.Blocks.OfType<OutlineBlock.Table>()
        where !page.Grades.Rows.Any(row => table.Rows.Any(cells => cells.Length > 0 && cells[0].Line == row.Line))
        let titles = Math.Max(table.Rows[0].Count(IsTitle), table.Rows.Count(row => row.Take(2).Any(IsTitle)))
        where titles >= LeastTitles
        select page.Problem("PR050", table.Line, $"a table names {titles} titles and is read for no role");

    /// <summary>"Round 1" below "Hiring Process".</summary>
    private static bool IsOfAKnownSection(PageSection section, PageReading page)
    {
        for (var at = section.Parent; at > 0; at = page.Sections[at].Parent)
        {
            if (page.Sections[at].Kind is not (HeadingKind.Other or HeadingKind.Levels))
                return true;
        }

        return false;
    }

    private static bool IsTitle(Prose cell) =>
        cell.Text.Length is > 0 and < 60 && TitleWords.Of(cell.Flat) is { Words.Length: < 7 } words && words.NamesAJob();

    /// <summary>A list of nothing but links leads on and says nothing itself.</summary>
    private static bool IsRead(OutlineItem item, HashSet<int> lines) =>
        lines.Contains(item.Text.Line) || item.Text.Links is [var link] && link.Length == item.Text.Text.Length || KeyedFact.Is(new(item.Text.Flat, item.Text.Line, []));

    private static IEnumerable<int> LinesOf(JobFamily family) =>
        family.Roles.SelectMany(role => LinesOf(role.Responsibilities.Own).Concat(LinesOf(role.Requirements.Own.CastArray<Bullet>()))
                .Concat(role.Inherits.Select(line => line.Quote.Source.Line)))
            .Concat(LinesOf(family.SharedResponsibilities)).Concat(LinesOf(family.SharedRequirements.CastArray<Bullet>()))
            .Concat(family.Specialties.SelectMany(specialty => LinesOf(specialty.Points)));

    private static IEnumerable<int> LinesOf(ImmutableArray<Bullet> bullets) => bullets.Select(bullet => bullet.Source.Line);
}
