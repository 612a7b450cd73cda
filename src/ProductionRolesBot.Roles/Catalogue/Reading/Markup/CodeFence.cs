namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>Follows ``` and ~~~ fences: what stands between them is not prose and is left as written (sales/field-communications-ic.md).</summary>
internal sealed class CodeFence
{
    private char mark;
    private int length;

    /// <summary>True for a fence line and for every line inside a fence.</summary>
    /// <param name="text">The line without the space before it.</param>
    internal bool Holds(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('`' or '~'))
            return mark != 0;
        var run = text.IndexOfAnyExcept(text[0]) is var end && end < 0 ? text.Length : end;
        if (mark == 0)
        {
            // Backticks again on the same line are code within a sentence.
            if (run < 3 || (text[0] == '`' && text[run..].Contains('`')))
                return false;
            (mark, length) = (text[0], run);
        }
        else if (text[0] == mark && run >= length && text[run..].IsWhiteSpace())
        {
            mark = default;
        }

        return true;
    }
}
