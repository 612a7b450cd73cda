using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>
/// Words without markup that still know their lines and links. Where the page has them in one piece they stay there, and
/// become a string when somebody asks for one: most lines are only looked at.
/// </summary>
/// <param name="words">The words; a line break of the page is a line feed here, and then they are a whole string.</param>
/// <param name="line">Line of the first word.</param>
/// <param name="links">The links among them, in order.</param>
internal sealed class Prose(ReadOnlyMemory<char> words, int line, ImmutableArray<ProseLink> links)
{
    internal Prose(string text, int line, ImmutableArray<ProseLink> links)
        : this(text.AsMemory(), line, links)
    {
    }

    private readonly bool isOneLine = !words.Span.Contains('\n');

    internal int Line => line;

    internal ImmutableArray<ProseLink> Links => links;

    internal int Length => words.Length;

    /// <summary>The words, where they stand.</summary>
    internal ReadOnlyMemory<char> Words => words;

    /// <summary>The words.</summary>
    internal string Text => isOneLine ? Flat : words.ToString();

    /// <summary>The words on one line, as they are shown; letter for letter as long.</summary>
    internal string Flat => field ??= isOneLine ? words.ToString() : words.ToString().Replace('\n', ' ');

    /// <summary>The same, where they stand.</summary>
    internal ReadOnlyMemory<char> FlatWords => isOneLine ? words : Flat.AsMemory();

    /// <summary>Line of the last word.</summary>
    internal int LastLine => line + words.Span.Count('\n');

    /// <summary>The linked words on one line.</summary>
    internal string WordsOf(ProseLink link) => FlatWords.Slice(link.Start, link.Length).ToString();
}

/// <summary>A link by the place of its words in the text.</summary>
internal readonly record struct ProseLink(int Start, int Length, string Target)
{
    internal int End => Start + Length;
}
