using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Turns what stands under a heading into bullets that know their group.</summary>
internal sealed class BulletReader(string page, LinkTargets links)
{
    /// <summary>The list items under a heading; its paragraphs where it has no list.</summary>
    /// <param name="group">The heading they stand under, null at the top of their section.</param>
    /// <param name="hasList">True when the section has a list somewhere, which makes its paragraphs commentary.</param>
    internal IEnumerable<Bullet> Of(OutlineSection section, string? group, bool hasList)
    {
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case OutlineBlock.Paragraph label when hasList && (label.Bold || label.Text.Text.EndsWith(':')):
                    group = label.Text.Flat.TrimEnd(':', ' ');
                    break;
                case OutlineBlock.Paragraph paragraph when !hasList && paragraph.Text.Text.Length > 0 && !Placeholder.Is(paragraph.Text.Text):
                    yield return Bullet(paragraph.Text, [], group);
                    break;
                case OutlineBlock.List list:
                    foreach (var item in list.Items.Where(HasWords))
                        yield return Item(item, group);
                    break;
            }
        }
    }

    /// <summary>The list items alone.</summary>
    internal IEnumerable<Bullet> ListItems(OutlineSection section) =>
        section.Blocks.OfType<OutlineBlock.List>().SelectMany(list => list.Items).Where(HasWords).Select(item => Item(item, null));

    private Bullet Item(OutlineItem item, string? group) =>
        Bullet(item.Text, [.. item.Children.Where(HasWords).Select(child => Item(child, null))], group);

    private Bullet Bullet(Prose text, ImmutableArray<Bullet> children, string? group) =>
        new(text.Flat, new SourceLocation(page, text.Line))
        {
            Group = group,
            Children = children,
            Links = [.. text.Links.Select(link => new Link(text.Text.Substring(link.Start, link.Length).Replace('\n', ' '), links.Absolute(link.Target)))],
        };

    private static bool HasWords(OutlineItem item) =>
        item.Children.Length > 0 || (item.Text.Text.Length > 0 && !Placeholder.Is(item.Text.Text));
}
