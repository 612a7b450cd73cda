using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading;

/// <summary>The lines of a page as written. They are counted only on pages of which a finding quotes one.</summary>
internal sealed class PageLines(CataloguePage page)
{
    private ImmutableArray<int> starts;

    internal string Path => page.Path;

    /// <summary>A line without the space around it; empty when the page has no such line.</summary>
    internal string At(int line) => AsWritten(line).Trim().ToString();

    /// <summary>True for a line that stands under the text of a bullet, not under its dash.</summary>
    internal bool IsIndented(int line) => AsWritten(line) is [' ' or '\t', ..];

    private ReadOnlySpan<char> AsWritten(int line)
    {
        if (starts.IsDefault)
            starts = Starts(page.Markdown);
        if (line < 1 || line > starts.Length)
            return [];
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : page.Markdown.Length;
        return page.Markdown.AsSpan(start, end - start);
    }

    private static ImmutableArray<int> Starts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var place = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            starts.Add(place);
            place += line.Length;
            if (place < text.Length)
                place += text.AsSpan(place).StartsWith("\r\n") ? 2 : 1;
        }

        return starts.DrainToImmutable();
    }
}
