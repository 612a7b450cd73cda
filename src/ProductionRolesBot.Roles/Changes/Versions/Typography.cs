using System.Text;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>Text without what only its look depends on: kinds of quotation marks and dashes, spaces, markup.</summary>
internal static class Typography
{
    /// <summary>The words of a fact as they would look in any typeface.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var plain = character switch
            {
                '\u2018' or '\u2019' or '\u201A' or '\u02BC' or '\u00B4' or '`' => '\'',
                '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
                >= '\u2010' and <= '\u2015' or '\u2212' => '-',
                _ => char.IsWhiteSpace(character) ? ' ' : character,
            };
            if (plain != ' ' || (folded.Length > 0 && folded[^1] != ' '))
                folded.Append(plain);
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>A line of a page without its markup: marks of lists and headings, emphasis, tags, the targets of links.</summary>
    public static string Plain(string line)
    {
        var text = line.AsSpan().Trim().TrimStart("#*-+>| ");
        while (text.Length > 1 && char.IsAsciiDigit(text[0]))
        {
            var end = text.IndexOfAnyExceptInRange('0', '9');
            if (end < 0 || text[end] is not ('.' or ')'))
                break;
            text = text[(end + 1)..].TrimStart();
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '*' or '_' or '[' or '\\' or '|':
                    break;
                case ']' when at + 1 < text.Length && text[at + 1] is '(' && text[at..].IndexOf(')') is var close and > 0:
                    at += close;
                    break;
                case ']':
                    break;
                case '<' when text[at..].IndexOf('>') is var close and > 0:
                    at += close;
                    break;
                default:
                    plain.Append(text[at]);
                    break;
            }
        }

        return Fold(plain.ToString());
    }
}
