using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>One sentence of a page with its own line and links. Several rules look at its words, which are split once.</summary>
internal sealed class Sentence(string text, int line, ImmutableArray<ProseLink> links, SentencePlace place = SentencePlace.Paragraph)
{
    internal string Text => text;

    internal int Line => line;

    internal ImmutableArray<ProseLink> Links => links;

    internal SentencePlace Place => place;

    internal ImmutableArray<Word> Words => field.IsDefault ? field = Word.All(text) : field;

    /// <summary>A word as written.</summary>
    internal ReadOnlySpan<char> this[Word word] => word.In(text);

    /// <summary>The link whose words overlap that part of the text, null without one.</summary>
    internal string? LinkAt(int start, int length)
    {
        foreach (var link in links)
        {
            if (link.Start < start + length && link.End > start)
                return link.Target;
        }

        return null;
    }
}

/// <summary>Where a sentence stands.</summary>
internal enum SentencePlace
{
    Paragraph,
    Item,
    NestedItem,
}
