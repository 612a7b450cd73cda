using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>One sentence of a page with its own line and links. Several rules look at its words, which are split once.</summary>
/// <param name="written">The sentence, where it stands.</param>
internal sealed class Sentence(ReadOnlyMemory<char> written, int line, ImmutableArray<ProseLink> links, SentencePlace place = SentencePlace.Paragraph)
{
    internal Sentence(string text, int line, ImmutableArray<ProseLink> links)
        : this(text.AsMemory(), line, links)
    {
    }

    /// <summary>The sentence where it stands, for those who keep it.</summary>
    internal ReadOnlyMemory<char> Written => written;

    /// <summary>The same as a string, for those who take it apart.</summary>
    internal string Text => field ??= written.ToString();

    internal int Line => line;

    internal ImmutableArray<ProseLink> Links => links;

    internal SentencePlace Place => place;

    internal ImmutableArray<Word> Words => field.IsDefault ? field = Word.All(written.Span) : field;

    /// <summary>A word as written.</summary>
    internal ReadOnlySpan<char> this[Word word] => word.In(written.Span);

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
