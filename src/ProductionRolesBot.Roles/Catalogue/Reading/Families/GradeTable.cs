using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Reads tables of the form "Role | Grade".</summary>
internal static class GradeTable
{
    internal static IEnumerable<GradeRow> Rows(ImmutableArray<PageSection> sections) =>
        sections.SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.Table>().SelectMany(Rows);

    private static IEnumerable<GradeRow> Rows(OutlineBlock.Table table)
    {
        var header = table.Rows[0];
        var column = header.IndexOf(header.FirstOrDefault(cell => cell.Text.Contains("grade", StringComparison.OrdinalIgnoreCase))!);
        if (column < 1)
            yield break;
        foreach (var row in table.Rows.Skip(1).Where(row => row.Length > column))
        {
            var digits = row[column].Flat.AsSpan().TrimStart("GradeLvglo# ".AsSpan()).TrimEnd();
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var grade) && row[0].Text.Length > 0)
                yield return new(row[0].Flat, new(grade), row[0].Line, row[column].Flat);
        }
    }
}

/// <summary>One row: a title, its grade, and the words that give it.</summary>
internal readonly record struct GradeRow(string Title, JobGrade Grade, int Line, string Text);
