using System.Collections.Immutable;
using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// Takes HTML out of a page. To CommonMark a line that begins with a tag swallows the lines below it up to the next
/// blank one, headings included; people mean the tag alone. Remembers whether a comment is still open (finance/internal-audit.mm.md).
/// </summary>
internal sealed class HtmlMarkup
{
    internal bool InsideComment { get; private set; }

    internal string Remove(string line, int number, ImmutableArray<MarkupNote>.Builder notes)
    {
        if (!InsideComment && !line.Contains('<'))
            return line;
        var kept = new StringBuilder(line.Length);
        var lastClose = line.LastIndexOf('>');
        for (var at = 0; at < line.Length;)
        {
            if (InsideComment)
            {
                var end = line.IndexOf("-->", at, StringComparison.Ordinal);
                InsideComment = end < 0;
                at = end < 0 ? line.Length : end + 3;
            }
            else if (string.CompareOrdinal(line, at, "<!--", 0, 4) == 0)
            {
                InsideComment = true;
                at += 4;
            }
            else if (line[at] == '<' && at < lastClose && EndOfTag(line, at) is var end and > 0)
            {
                kept.Append(TextFor(line.AsSpan(at + 1, end - at - 2), number, notes));
                at = end;
            }
            else
            {
                kept.Append(line[at++]);
            }
        }

        return kept.ToString();
    }

    /// <summary>Position after the tag, 0 when "&lt;" begins none: "&lt; 5 people", "&lt;https://…&gt;".</summary>
    private static int EndOfTag(string line, int start)
    {
        var name = start + 1;
        if (name < line.Length && line[name] == '/')
            name++;
        var end = name;
        while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        if (end == name || end >= line.Length || line[end] is not (' ' or '>' or '/'))
            return 0;
        return line.IndexOf('>', end) + 1;
    }

    private static string TextFor(ReadOnlySpan<char> tag, int line, ImmutableArray<MarkupNote>.Builder notes)
    {
        if (tag.StartsWith("iframe", StringComparison.OrdinalIgnoreCase))
        {
            var source = tag.IndexOf("src=", StringComparison.OrdinalIgnoreCase);
            if (source >= 0 && VideoAddress.OfEmbedding(tag[source..]) is { } address)
                notes.Add(new(MarkupNoteKind.Video, line, address));
        }

        return tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) ? " "
            : tag is "li" ? "- "
            : "";
    }
}
