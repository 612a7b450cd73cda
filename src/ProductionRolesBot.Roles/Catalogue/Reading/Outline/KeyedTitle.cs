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
        foreach (var fact in sections.Take(2).SelectMany(section => section.Blocks).SelectMany(Facts))
        {
            if (IsTitle(fact.Key, fact.Value))
                return (fact.Value, fact.Line);
        }

        return null;
    }

    private static IEnumerable<(string Key, string Value, int Line)> Facts(OutlineBlock block) => block switch
    {
        // "Role | Grade" above a table is no fact: what heads its columns counts where it names a job.
        OutlineBlock.Table table => table.Rows.Where((row, at) => row.Length == 2 && (at > 0 || TitleWords.Of(row[1].Flat).NamesAJob())).Select(row => (row[0].Flat, row[1].Flat, row[1].Line)),
        OutlineBlock.List list => list.Items.SelectMany(item => Facts(item.Text)),
        OutlineBlock.Paragraph paragraph => Facts(paragraph.Text),
        _ => [],
    };

    private static IEnumerable<(string Key, string Value, int Line)> Facts(Prose prose) =>
        from line in prose.Text.Split('\n').Index()
        let colon = line.Item.IndexOf(':')
        where colon > 0
        select (line.Item[..colon], line.Item[(colon + 1)..].Trim(), prose.Line + line.Index);

    /// <summary>"Position: Permanent" may name no job; "Job title: …" names one, be it as uncommon as it may.</summary>
    private static bool IsTitle(string key, string value)
    {
        var name = key.Replace('_', ' ').Replace('-', ' ').Trim();
        return value.Length is > 0 and <= Longest && char.IsUpper(value[0])
            && (ReadingWords.Prose.TitleKeys.Holds(name) || (ReadingWords.Prose.PositionKeys.Holds(name) && TitleWords.Of(value).NamesAJob()));
    }
}
