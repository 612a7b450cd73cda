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
    internal ImmutableArray<FrontMatterFact> Others { get; private init; } = [];

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

    /// <summary>Reads events rather than objects: a page's other keys, whatever they are, cost nothing and can fail nothing.</summary>
    internal static FrontMatter Read(string markdown, int endLine, ImmutableArray<MarkupNote>.Builder notes)
    {
        var read = None;
        try
        {
            var parser = new Parser(new StringReader(Above(markdown, endLine)));
            string? key = null;
            for (var depth = 0; parser.MoveNext();)
            {
                depth += parser.Current!.NestingIncrease;
                if (depth != 3 || parser.Current is not Scalar scalar)
                    key = depth == 3 ? null : key;
                else if (key is null)
                    key = scalar.Value;
                else
                    (read, key) = (read.With(key, scalar), null);
            }
        }
        catch (YamlException broken)
        {
            notes.Add(new(MarkupNoteKind.UnreadableFrontMatter, (int)Math.Clamp(broken.Start.Line, 1, endLine), broken.Message));
        }

        return read;
    }

    private FrontMatter With(string key, Scalar value) => key switch
    {
        "title" when Title.Length == 0 => this with { Title = Spaces.Normalise(value.Value).Trim(), TitleLine = (int)value.Start.Line },
        "lastmod" when DateTimeOffset.TryParse(value.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) =>
            this with { LastModified = DateOnly.FromDateTime(time.UtcDateTime) },
        _ => this with { Others = Others.Add(new(key, Spaces.Normalise(value.Value).Trim(), (int)value.Start.Line)) },
    };

    private static string Above(string markdown, int endLine)
    {
        var end = markdown.IndexOf('\n');
        for (var line = 2; line < endLine; line++)
            end = markdown.IndexOf('\n', end + 1);
        return markdown[(markdown.IndexOf('\n') + 1)..(end + 1)].Insert(0, "\n");
    }
}

/// <summary>A key of the front matter that has one value, "level: 4", and its line.</summary>
internal readonly record struct FrontMatterFact(string Key, string Value, int Line);
