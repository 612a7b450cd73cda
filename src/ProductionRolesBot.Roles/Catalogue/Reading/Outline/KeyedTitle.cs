using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>The title of a page that gives it as forms do: "role: Sail Maker" in the front matter, "Job title | Stage Carpenter" in a table, "Position title: Gardener" in a line.</summary>
internal static class KeyedTitle
{
    /// <summary>Longer values are sentences.</summary>
    private const int Longest = 60;

    /// <summary>Null when no key gives one.</summary>
    internal static (string Title, int Line)? In(FrontMatter frontMatter)
    {
        foreach (var fact in frontMatter.Others)
        {
            if (IsTitle(fact.Key, fact.Value))
                return (fact.Value, fact.Line);
        }

        return null;
    }

    /// <summary>In a form at the top of the page, above the first heading or right below it; null when there is none.</summary>
    internal static (string Title, int Line)? In(ImmutableArray<OutlineSection> sections)
    {
        foreach (var line in sections.Take(2).SelectMany(section => section.Blocks).SelectMany(Lines))
        {
            if (line.Value is { } value && IsTitle(line.Key, value))
                return (value, line.Number);
        }

        return null;
    }

    private static IEnumerable<(string Key, string? Value, int Number)> Lines(OutlineBlock block) => block switch
    {
        OutlineBlock.Table table => table.Rows.Where(row => row.Length == 2).Select(row => (row[0].Flat, (string?)row[1].Flat, row[1].Line)),
        OutlineBlock.List list => list.Items.SelectMany(item => Lines(item.Text)),
        OutlineBlock.Paragraph paragraph => Lines(paragraph.Text),
        _ => [],
    };

    private static IEnumerable<(string Key, string? Value, int Number)> Lines(Prose prose) =>
        prose.Text.Split('\n').Select((line, at) => line.IndexOf(':') is var colon and > 0 ? (line[..colon], line[(colon + 1)..].Trim(), prose.Line + at) : (line, (string?)null, prose.Line + at));

    /// <summary>"Position: Permanent" may name no job; "Job title: …" names one, be it as uncommon as it may.</summary>
    private static bool IsTitle(string key, string value)
    {
        var name = key.Replace('_', ' ').Replace('-', ' ').Trim();
        return value.Length is > 0 and <= Longest && char.IsUpper(value[0])
            && (ReadingWords.Prose.TitleKeys.Holds(name) || (ReadingWords.Prose.PositionKeys.Holds(name) && TitleWords.Of(value).NamesAJob()));
    }
}
