using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>What stands between the two "---" at the top of a page (product/product-manager.md).</summary>
/// <param name="Title">The page's title; empty when it gives none.</param>
/// <param name="TitleLine">Its line; 1 when it gives none.</param>
/// <param name="LastModified">When its owner last changed it, Hugo's <c>lastmod</c>; null when it does not say.</param>
internal sealed record FrontMatter(string Title, int TitleLine, DateOnly? LastModified)
{
    internal static FrontMatter None { get; } = new("", 1, null);

    /// <summary>Its other keys with one value each, and their lines.</summary>
    internal ImmutableArray<FrontMatterFact> Others { get; init; } = [];

    /// <summary>Line of the closing "---", 0 when the page has no front matter.</summary>
    internal static int EndLine(ReadOnlySpan<char> markdown)
    {
        var line = 0;
        foreach (var text in markdown.EnumerateLines())
        {
            line++;
            var bare = text.Trim().Trim('\ufeff');
            if (line == 1 && bare is not "---")
                return 0;
            if (line > 1 && bare is "---" or "...")
                return line;
        }

        return 0;
    }

    /// <summary>True when its two marks are nothing but marks, as every parser of pages knows them; true without front matter.</summary>
    /// <param name="endLine">Line of the closing mark.</param>
    internal static bool HasPlainMarks(ReadOnlySpan<char> markdown, int endLine)
    {
        var line = 0;
        foreach (var text in markdown.EnumerateLines())
        {
            line++;
            if (line > endLine)
                break;
            if ((line == 1 || line == endLine) && text is not ("---" or "..."))
                return false;
        }

        return true;
    }

    internal static FrontMatter Read(string markdown, int endLine, ImmutableArray<MarkupNote>.Builder notes)
    {
        var lines = Between(markdown, endLine);
        return ReadPlain(lines) ?? Parse(lines, endLine, notes);
    }

    /// <summary>Null as soon as a line is more than a key and a value.</summary>
    private static FrontMatter? ReadPlain(ReadOnlySpan<char> lines)
    {
        var (read, number) = (None, 1);
        foreach (var line in lines.TrimEnd("\r\n").Split('\n'))
        {
            number++;
            if (!PlainEntry.TryRead(lines[line].TrimEnd('\r'), out var key, out var value))
                return null;
            read = read.With(key, value, number);
        }

        return read;
    }

    /// <summary>Reads events rather than objects: a page's other keys, whatever they are, cost nothing and can fail nothing.</summary>
    private static FrontMatter Parse(ReadOnlySpan<char> lines, int endLine, ImmutableArray<MarkupNote>.Builder notes)
    {
        var (read, broken) = Parse(lines);
        if (broken is null)
            return read;
        if (MarginLines.Indented(lines) is { } indented && Parse(indented) is (var again, null))
            return again;
        notes.Add(new(MarkupNoteKind.UnreadableFrontMatter, (int)Math.Clamp(broken.Start.Line, 1, endLine), broken.Message));
        return read;
    }

    /// <summary>What was read, and what stopped the parser.</summary>
    private static (FrontMatter Read, YamlException? Broken) Parse(ReadOnlySpan<char> lines)
    {
        var read = None;
        try
        {
            // A line in place of the opening "---", so that the parser counts as the page does.
            var parser = new Parser(new StringReader($"\n{lines}"));
            string? key = null;
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current!.NestingIncrease;
                if (depth != 3 || parser.Current is not Scalar scalar)
                    key = depth == 3 ? null : key;
                else if (key is null)
                    key = scalar.Value;
                else
                    (read, key) = (read.With(key, scalar.Value, (int)scalar.Start.Line), null);
            }
        }
        catch (YamlException broken)
        {
            return (read, broken);
        }

        return (read, null);
    }

    private FrontMatter With(ReadOnlySpan<char> key, ReadOnlySpan<char> value, int line) => key switch
    {
        "title" when Title.Length == 0 => this with { Title = Spaces.Normalise(value.ToString()).Trim(), TitleLine = line },
        "lastmod" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) =>
            this with { LastModified = DateOnly.FromDateTime(time.UtcDateTime) },
        _ => this with { Others = Others.Add(new(key.ToString(), Spaces.Normalise(value.ToString()).Trim(), line)) },
    };

    /// <summary>The lines between the first and the closing one, each with its end.</summary>
    private static ReadOnlySpan<char> Between(string markdown, int endLine)
    {
        var end = markdown.IndexOf('\n');
        for (var line = 2; line < endLine; line++)
            end = markdown.IndexOf('\n', end + 1);
        return markdown.AsSpan((markdown.IndexOf('\n') + 1)..(end + 1));
    }
}

/// <summary>A key of the front matter that has one value, "level: 4", and its line.</summary>
internal readonly record struct FrontMatterFact(string Key, string Value, int Line);
