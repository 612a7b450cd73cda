using System.Buffers;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>Gathers the lines of a page in borrowed memory: a page is as long as its source, give or take a few marks.</summary>
internal ref struct PageBuffer(int expected)
{
    private char[] letters = ArrayPool<char>.Shared.Rent(expected + 16);
    private int length = 0;

    internal void Append(ReadOnlySpan<char> text)
    {
        // One letter more, for the end of the line.
        if (length + text.Length >= letters.Length)
            Grow(length + text.Length + 1);
        text.CopyTo(letters.AsSpan(length));
        length += text.Length;
    }

    internal void EndLine()
    {
        if (length == letters.Length)
            Grow(length + 1);
        letters[length++] = '\n';
    }

    /// <summary>The page; the buffer goes back and must not be used again.</summary>
    internal string Take()
    {
        var page = new string(letters, 0, length);
        ArrayPool<char>.Shared.Return(letters);
        return page;
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, letters.Length * 2));
        letters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
