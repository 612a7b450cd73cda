using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>What stands between the two "---" at the top of a page.</summary>
/// <param name="Title">The page's title; empty when it gives none.</param>
/// <param name="TitleLine">Its line; 1 when it gives none.</param>
internal sealed record FrontMatter(string Title, int TitleLine)
{
    internal static FrontMatter None { get; } = new("", 1);

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
                else if (key is "title")
                    return new(Spaces.Normalise(scalar.Value).Trim(), (int)scalar.Start.Line + 1);
                else
                    key = null;
            }
        }
        catch (YamlException broken)
        {
            notes.Add(new(MarkupNoteKind.UnreadableFrontMatter, (int)Math.Clamp(broken.Start.Line + 1, 1, endLine), broken.Message));
        }

        return None;
    }

    private static string Above(string markdown, int endLine)
    {
        var end = markdown.IndexOf('\n');
        for (var line = 2; line < endLine; line++)
            end = markdown.IndexOf('\n', end + 1);
        return markdown[(markdown.IndexOf('\n') + 1)..(end + 1)].Insert(0, "\n");
    }
}
