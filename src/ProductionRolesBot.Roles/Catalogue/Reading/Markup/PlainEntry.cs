namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// A line of front matter that has nothing of YAML but a key and a value: <c>title: Lead Designer</c>, <c>title: "Lead, Design"</c>.
/// Most front matter has no other lines, and is read long before a parser is set up.
/// </summary>
internal static class PlainEntry
{
    /// <summary>False for a line that only a parser may read: with escapes, comments, nesting, or letters that are not ASCII's.</summary>
    internal static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        var colon = line.IndexOf(": ");
        key = colon < 0 ? default : line[..colon];
        value = colon < 0 ? default : line[(colon + 2)..].Trim(' ');
        if (!IsWord(key) || line.ContainsAnyExceptInRange(' ', '~'))
            return false;
        if (value is not ['"', .. var quoted, '"'])
            return !value.IsEmpty && char.IsAsciiLetterOrDigit(value[0]) && !value.ContainsAny(":#\"'\\");
        value = quoted;
        return !quoted.ContainsAny("\"\\");
    }

    private static bool IsWord(ReadOnlySpan<char> key)
    {
        foreach (var letter in key)
        {
            if (!char.IsAsciiLetter(letter) && letter != '_')
                return false;
        }

        return !key.IsEmpty;
    }
}
