using System.Buffers;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>Gathers the lines of a page: nothing while they stay as written, from the first other one on a copy in borrowed memory.</summary>
/// <param name="source">The page as written.</param>
internal ref struct PageBuffer(string source)
{
    private char[]? letters;
    private int length;

    /// <summary>Copies what stands before that place, and every line that follows.</summary>
    internal void CopyFrom(int place)
    {
        // A page is as long as its source, give or take a few marks.
        letters = ArrayPool<char>.Shared.Rent(source.Length + 16);
        source.CopyTo(0, letters, 0, place);
        length = place;
    }

    /// <param name="written">The line as a part of the source.</param>
    /// <param name="text">What it becomes.</param>
    internal void AddLine(ReadOnlySpan<char> written, ReadOnlySpan<char> text)
    {
        if (letters is null)
        {
            if (text.SequenceEqual(written))
                return;
            source.AsSpan().Overlaps(written, out var place);
            CopyFrom(place);
        }

        // One letter more, for the end of the line.
        if (length + text.Length >= letters!.Length)
            Grow(length + text.Length + 1);
        text.CopyTo(letters.AsSpan(length));
        length += text.Length;
        letters[length++] = '\n';
    }

    /// <summary>The page; the buffer goes back and must not be used again.</summary>
    internal string Take()
    {
        if (letters is null)
            return source;
        // The last line ends where the page does.
        var page = new string(letters, 0, Math.Max(0, length - 1));
        ArrayPool<char>.Shared.Return(letters);
        return page;
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, letters!.Length * 2));
        letters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
