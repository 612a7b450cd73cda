using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Takes the words out of Markdig's inline tree.</summary>
internal static class ProseBuilder
{
    internal static Prose From(LeafBlock block)
    {
        var text = new StringBuilder();
        var links = ImmutableArray.CreateBuilder<ProseLink>();
        for (Inline? inline = block.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
            Append(inline, text, links);
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        for (var i = 0; start > 0 && i < links.Count; i++)
            links[i] = links[i] with { Start = links[i].Start - start };
        return new(text.ToString().Trim(), block.Line + 1, links.DrainToImmutable());
    }

    private static void Append(Inline inline, StringBuilder text, ImmutableArray<ProseLink>.Builder links)
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
                AppendChildren(link, text, links);
                links.Add(new(start, text.Length - start, link.Url ?? ""));
                break;
            case ContainerInline container:
                AppendChildren(container, text, links);
                break;
        }
    }

    private static void AppendChildren(ContainerInline container, StringBuilder text, ImmutableArray<ProseLink>.Builder links)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            Append(child, text, links);
    }
}
