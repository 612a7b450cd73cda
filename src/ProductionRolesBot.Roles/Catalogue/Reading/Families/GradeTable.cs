using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The tables of a page of the form "Role | Grade", each row with the role of the page that it means (sales/channel-services.md).</summary>
internal sealed class GradeTable
{
    private readonly Dictionary<RoleDraft, GradeRow> byRole = [];
    private readonly Dictionary<GradeRow, RoleDraft> roleOf = [];

    internal GradeTable(ImmutableArray<PageSection> sections, ImmutableArray<RoleDraft> roles)
    {
        var (rows, several) = (new Few<GradeRow>(), 0);
        foreach (var section in sections)
        {
            foreach (var claim in section.GradesOfSeveral)
            {
                if (several++ < Reach.Most)
                    GiveInOrder(claim, [.. roles.Where(role => role.Line > claim.Sentence.Line)]);
            }

            foreach (var block in section.Outline.Blocks)
            {
                if (block is OutlineBlock.Table table)
                    AddRows(table, ref rows);
            }
        }

        Rows = rows.Take();
        if (Rows.IsEmpty)
            return;
        // "Manager, Channels" and "Channel Manager" may be two roles of one page: the words in their order come first.
        Pair(row => row.Words.InOrder, roles.ToLookup(role => role.Words.InOrder, StringComparer.Ordinal), again: true);
        Pair(row => row.Anchor, roles.ToLookup(role => role.Anchor ?? "", StringComparer.OrdinalIgnoreCase));
        Pair(row => row.Words.Key, roles.ToLookup(role => role.Words.Key, StringComparer.Ordinal));
        // "L2 | 6" for the heading "L2 – Deckhand".
        Pair(row => LevelCode.Of(row.Title), roles.ToLookup(role => LevelCode.Of(role.Heading?.Outline.Heading ?? ""), StringComparer.Ordinal));
    }

    /// <summary>Every row that gives a title a grade, in the order of the page.</summary>
    internal ImmutableArray<GradeRow> Rows { get; }

    /// <summary>The first row that means the role; null without one.</summary>
    internal GradeRow? RowOf(RoleDraft role) => byRole.GetValueOrDefault(role);

    /// <summary>The role that the row means; null when the page has none.</summary>
    internal RoleDraft? RoleOf(GradeRow row) => roleOf.GetValueOrDefault(row);

    /// <summary>"The levels below are grades 6, 7, 8" before three roles; before more or fewer nobody can tell which has which.</summary>
    private void GiveInOrder(GradeClaim claim, ImmutableArray<RoleDraft> roles)
    {
        for (var at = 0; at < roles.Length && roles.Length == claim.Grades.Length; at++)
            byRole.TryAdd(roles[at], new("", null, TitleWords.None, claim.Grades[at], claim.Sentence.Line, claim.Sentence.Text));
    }

    /// <summary>Gives rows and roles to each other; a name that two roles have means neither.</summary>
    /// <param name="again">Whether a role that has a row may have another.</param>
    private void Pair(Func<GradeRow, string> name, ILookup<string, RoleDraft> roles, bool again = false)
    {
        foreach (var row in Rows)
        {
            if (!roleOf.ContainsKey(row) && name(row) is { Length: > 0 } named && roles[named].Take(2).ToArray() is [var role] && (byRole.TryAdd(role, row) || again))
                roleOf.Add(row, role);
        }
    }

    private static void AddRows(OutlineBlock.Table table, ref Few<GradeRow> rows)
    {
        var header = table.Rows[0];
        var column = header.IndexOf(header.FirstOrDefault(cell => cell.Text.Contains("grade", StringComparison.OrdinalIgnoreCase))!);
        // "Level | Title | Grade": the titles stand in the column that says so, else in the first.
        var titles = Math.Max(0, header.IndexOf(header.FirstOrDefault(cell => ReadingWords.Prose.TitleKeys.Holds(cell.Flat))!));
        if (column < 0 || column == titles)
            return;
        foreach (var row in table.Rows.Skip(1).Where(row => row.Length > Math.Max(column, titles)))
        {
            var digits = row[column].Flat.AsSpan().TrimStart("GradeLvglo# ".AsSpan()).TrimEnd();
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grade))
                continue;
            foreach (var (title, link) in TitlesIn(row[titles]))
                rows.Add(new(title, link, TitleWords.Of(title), new(grade), row[titles].Line, row[column].Flat));
        }
    }

    /// <summary>A cell may name two roles of one grade, each with a link of its own (finance/internal-audit.mm.md).</summary>
    private static IEnumerable<(string Title, string? Link)> TitlesIn(Prose cell) => cell.Links switch
    {
        { Length: > 1 } several => several.Select(link => (cell.WordsOf(link), (string?)link.Target)),
        [var only] => [(cell.Flat, only.Target)],
        _ => cell.Length > 0 ? [(cell.Flat, null)] : [],
    };
}

/// <summary>One row: a title, where it links to, its grade, and the words that give it. Without a title it is a sentence about several roles.</summary>
internal sealed record GradeRow(string Title, string? Link, TitleWords Words, JobGrade Grade, int Line, string Text)
{
    /// <summary>The heading of the same page that the title links to; empty when it links to none.</summary>
    internal string Anchor => Link is ['#', .. var anchor] ? anchor : "";

    /// <summary>True when the role stands on another page.</summary>
    internal bool IsOfAnotherPage => Link is { Length: > 0 } && Anchor.Length == 0;
}
