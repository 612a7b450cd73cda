using System.Text;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// Front matter whose values go on in the next line without a space before it. The standard wants one; the parsers that sites
/// are built with do not, so the page's owner never hears of it (product/product-manager.md).
/// </summary>
internal static class MarginLines
{
    /// <summary>The lines with that space; null when none lacks it.</summary>
    internal static string? Indented(ReadOnlySpan<char> lines)
    {
        var (indented, found) = (new StringBuilder(lines.Length + 8), false);
        foreach (var range in lines.Split('\n'))
        {
            var line = lines[range];
            if (GoesOn(line))
            {
                indented.Append(' ');
                found = true;
            }

            indented.Append(line).Append('\n');
        }

        return found ? indented.ToString() : null;
    }

    /// <summary>True for a line at the margin that begins no entry of its own.</summary>
    private static bool GoesOn(ReadOnlySpan<char> line)
    {
        if (line.IsWhiteSpace() || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-')
            return false;
        var key = line.IndexOf(':');
        return key <= 0 || line[..key].ContainsAny(" ,.\"'");
    }
}
