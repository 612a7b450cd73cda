using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Words without markup that still know their lines and links.</summary>
/// <param name="Text">The words; a line break of the page is a line feed here.</param>
/// <param name="Line">Line of the first word.</param>
/// <param name="Links">The links among them, in order.</param>
internal sealed record Prose(string Text, int Line, ImmutableArray<ProseLink> Links)
{
    /// <summary>The words on one line, as they are shown; letter for letter as long as the text.</summary>
    internal string Flat { get; } = Text.Replace('\n', ' ');

    /// <summary>Line of the last word.</summary>
    internal int LastLine => Line + Text.AsSpan().Count('\n');

    /// <summary>The linked words on one line.</summary>
    internal string WordsOf(ProseLink link) => Flat.Substring(link.Start, link.Length);
}

/// <summary>A link by the place of its words in the text.</summary>
internal readonly record struct ProseLink(int Start, int Length, string Target)
{
    internal int End => Start + Length;
}
