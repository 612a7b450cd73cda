using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// Takes out the calls that Hugo (<c>{{&lt; ref "x" &gt;}}</c>), Middleman (<c>&lt;%= partial("x") %&gt;</c>) and kramdown
/// (<c>{:.no_toc}</c>) put between the words. A reference keeps its address; a video becomes a note (sales/business-systems-administrator.erb.mm.md).
/// </summary>
internal static class TemplateCode
{
    internal static string Remove(string line, int number, ImmutableArray<MarkupNote>.Builder notes)
    {
        line = Each(line, "{{", "}}", call => Shortcode(call.Trim("<>%/ ").ToString(), number, notes));
        line = Each(line, "<%", "%>", call =>
        {
            notes.Add(new(MarkupNoteKind.ContentElsewhere, number, call.Trim("= -").ToString()));
            return "";
        });
        return Each(line, "{:", "}", _ => "");
    }

    private static string Shortcode(string call, int line, ImmutableArray<MarkupNote>.Builder notes)
    {
        var space = call.IndexOf(' ');
        var name = space < 0 ? call : call[..space];
        var argument = space < 0 ? "" : call[(space + 1)..].Trim().Trim('"', '\'', '`');
        switch (name)
        {
            case "ref" or "relref":
                // Spaces would end a link target.
                return argument.Replace(" ", "%20");
            case "youtube" or "vimeo":
                if (VideoAddress.Of(name, argument) is { } address)
                    notes.Add(new(MarkupNoteKind.Video, line, address));
                return "";
            default:
                // A path is a snippet that is kept in a file of its own.
                if (name.Contains('/') || name.StartsWith("include", StringComparison.Ordinal))
                    notes.Add(new(MarkupNoteKind.ContentElsewhere, line, call));
                return "";
        }
    }

    private delegate string Replacement(ReadOnlySpan<char> inside);

    private static string Each(string line, string open, string close, Replacement replace)
    {
        var start = line.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            return line;
        var result = new System.Text.StringBuilder(line.Length);
        var at = 0;
        for (; start >= 0; start = line.IndexOf(open, at, StringComparison.Ordinal))
        {
            var end = line.IndexOf(close, start + open.Length, StringComparison.Ordinal);
            if (end < 0)
                break;
            result.Append(line, at, start - at).Append(replace(line.AsSpan(start + open.Length, end - start - open.Length)));
            at = end + close.Length;
        }

        return result.Append(line, at, line.Length - at).ToString();
    }
}
