using System.Collections.Immutable;
using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Takes the words out of Markdig's inline tree. One builder serves a whole page, so that its buffers are made once.</summary>
internal sealed class ProseBuilder
{
    // As long as most paragraphs.
    private readonly StringBuilder text = new(256);
    private readonly ImmutableArray<ProseLink>.Builder links = ImmutableArray.CreateBuilder<ProseLink>(2);

    internal Prose From(LeafBlock block)
    {
        // Most bullets are words and nothing else.
        if (PlainParagraphs.TryRead(block, out var words))
            return new(WordsOf(words), block.Line + 1, []);
        if (block.Inline?.FirstChild is LiteralInline { NextSibling: null } only)
            return new(WordsOf(only.Content), block.Line + 1, []);
        text.Clear();
        for (Inline? inline = block.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(inline);
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        for (var i = 0; i < links.Count; i++)
        {
            // Spaces at the edge may be those of linked words: "[the desk ](address)".
            var first = Math.Clamp(links[i].Start, start, end);
            links[i] = links[i] with { Start = first - start, Length = Math.Clamp(links[i].End, first, end) - first };
        }

        return new(text.ToString(start, end - start), block.Line + 1, links.DrainToImmutable());
    }

    private static ReadOnlyMemory<char> WordsOf(StringSlice slice) =>
        slice.IsEmpty ? default : slice.Text.AsMemory(slice.Start, slice.Length).Trim();

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                while (text.Length > 0 && text[^1] == ' ')
                    text.Length--;
                text.Append('\n');
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline address:
                links.Add(new(text.Length, address.Url.Length, address.Url));
                text.Append(address.Url);
                break;
            case LinkInline { IsImage: true }:
                break;
            case LinkInline link:
                var start = text.Length;
                AppendChildren(link);
                links.Add(new(start, text.Length - start, link.Url ?? ""));
                break;
            case ContainerInline container:
                AppendChildren(container);
                break;
        }
    }

    private void AppendChildren(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            Append(child);
    }
}
