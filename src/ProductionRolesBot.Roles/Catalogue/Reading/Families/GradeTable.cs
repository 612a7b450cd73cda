using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The tables of a page of the form "Role | Grade".</summary>
internal sealed class GradeTable
{
    private readonly Dictionary<string, GradeRow> byTitle = new(StringComparer.Ordinal);

    internal GradeTable(ImmutableArray<PageSection> sections)
    {
        var rows = ImmutableArray.CreateBuilder<GradeRow>(0);
        foreach (var section in sections)
        {
            foreach (var block in section.Outline.Blocks)
            {
                if (block is OutlineBlock.Table table)
                    rows.AddRange(RowsOf(table));
            }
        }

        Rows = rows.DrainToImmutable();
        foreach (var row in Rows)
            byTitle.TryAdd(row.Words.Key, row);
    }

    /// <summary>Every row that gives a title a grade, in the order of the page.</summary>
    internal ImmutableArray<GradeRow> Rows { get; }

    /// <summary>The first row of that title; null without one.</summary>
    internal GradeRow? RowOf(TitleWords title) => byTitle.GetValueOrDefault(title.Key);

    private static IEnumerable<GradeRow> RowsOf(OutlineBlock.Table table)
    {
        var header = table.Rows[0];
        var column = header.IndexOf(header.FirstOrDefault(cell => cell.Text.Contains("grade", StringComparison.OrdinalIgnoreCase))!);
        if (column < 1)
            yield break;
        foreach (var row in table.Rows.Skip(1).Where(row => row.Length > column))
        {
            var digits = row[column].Flat.AsSpan().TrimStart("GradeLvglo# ".AsSpan()).TrimEnd();
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grade) && row[0].Text.Length > 0)
                yield return new(row[0].Flat, TitleWords.Of(row[0].Flat), new(grade), row[0].Line, row[column].Flat);
        }
    }
}

/// <summary>One row: a title, its grade, and the words that give it.</summary>
internal sealed record GradeRow(string Title, TitleWords Words, JobGrade Grade, int Line, string Text);
