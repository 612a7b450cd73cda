using System.Collections.Immutable;
using Markdig.Syntax;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Bullets and numbered items with everything nested in them.</summary>
internal sealed class ListItems(ProseBuilder prose)
{
    internal ImmutableArray<OutlineItem> Of(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<OutlineItem>(list.Count);
        foreach (var block in list)
            AddItem((ListItemBlock)block, items);
        return items.MoveToImmutable();
    }

    private void AddItem(ListItemBlock item, ImmutableArray<OutlineItem>.Builder items)
    {
        Prose? text = null;
        // Few items hold others.
        ImmutableArray<OutlineItem>.Builder? children = null;
        foreach (var block in item)
        {
            switch (block)
            {
                case ListBlock nested:
                    (children ??= ImmutableArray.CreateBuilder<OutlineItem>()).AddRange(Of(nested));
                    break;
                case LeafBlock leaf and (ParagraphBlock or HeadingBlock) when text is null:
                    text = prose.From(leaf);
                    break;
                case ParagraphBlock further:
                    (children ??= ImmutableArray.CreateBuilder<OutlineItem>()).Add(new(prose.From(further), []));
                    break;
            }
        }

        items.Add(new(text ?? new("", item.Line + 1, []), children?.DrainToImmutable() ?? []));
    }
}
