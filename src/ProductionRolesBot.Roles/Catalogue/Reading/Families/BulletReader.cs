using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Turns what stands under a heading into bullets that know their group (product/product-manager.md).</summary>
/// <param name="titles">The roles that lines refer to.</param>
internal sealed class BulletReader(string page, LinkTargets links, ImmutableArray<PageSection> sections, PageTitles titles)
{
    /// <summary>Adds a section's bullets and, group by group, those of the sub-headings below it.</summary>
    /// <param name="role">Whose list it is: there lines that only take over from another role are kept apart. Null for a list of the page.</param>
    internal void Add(PageSection section, ImmutableArray<Bullet>.Builder bullets, RoleDraft? role = null)
    {
        // Paragraphs count only where a section has no list at all.
        var hasList = HasList(section.Outline);
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level && !hasList; at++)
            hasList = IsGroupOf(sections[at], section) && HasList(sections[at].Outline);
        // What is only nice to have says so, for those who read the bullet alone.
        Add(section, section.Kind == HeadingKind.NiceToHaves ? section.Outline.Heading : null, hasList, bullets, role);
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level; at++)
        {
            if (IsGroupOf(sections[at], section))
                Add(sections[at], sections[at].Outline.Heading, hasList, bullets, role);
        }

        foreach (var group in GroupsBeside(section, sections))
            Add(group, group.Outline.Heading, HasList(group.Outline), bullets, role);
    }

    /// <summary>
    /// "## Responsibilities" with nothing below it, then "## Scope" and "## Community" with lists: what was meant to stand
    /// below stands beside (roles/senior_designer.md of another organisation).
    /// </summary>
    internal static IEnumerable<PageSection> GroupsBeside(PageSection section, ImmutableArray<PageSection> sections)
    {
        if (!section.Outline.Blocks.IsEmpty)
            yield break;
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level == section.Level; at++)
        {
            if (sections[at].Kind != HeadingKind.Other || sections[at].Title.LooksLikeTitle())
                yield break;
            yield return sections[at];
        }
    }

    /// <summary>
    /// Adds the list items alone, of a section whose heading announces no list: there a line of its own may, "Skills needed
    /// for this level" (roles/mid_content_designer.md of another organisation). Without one they say what the role does.
    /// </summary>
    /// <param name="kind">Which list they are added to.</param>
    internal void AddListItems(PageSection section, HeadingKind kind, ImmutableArray<Bullet>.Builder bullets, RoleDraft role)
    {
        var announced = HeadingKind.Other;
        foreach (var block in section.Outline.Blocks)
        {
            if (block is OutlineBlock.List list && (announced == kind || (announced == HeadingKind.Other && kind == HeadingKind.Responsibilities && !FormList.Is(list))))
                Add(list, null, section, bullets, role);
            announced = block is OutlineBlock.Paragraph label ? HeadingReading.Of(label.Text.Flat.TrimEnd(':', ' ')).Meaning is { Subject: "" } meaning ? meaning.Kind : HeadingKind.Other : HeadingKind.Other;
        }
    }

    /// <param name="group">The heading they stand under, null at the top of their section.</param>
    /// <param name="hasList">True when the section has a list somewhere, which makes its paragraphs commentary.</param>
    private void Add(PageSection section, string? group, bool hasList, ImmutableArray<Bullet>.Builder bullets, RoleDraft? role)
    {
        foreach (var block in section.Outline.Blocks)
        {
            switch (block)
            {
                case OutlineBlock.Paragraph label when hasList && (label.Bold || label.Text.FlatWords.Span.EndsWith(':')):
                    group = label.Text.Flat.TrimEnd(':', ' ');
                    break;
                case OutlineBlock.Paragraph paragraph when !hasList && HasWords(paragraph.Text) && !IsReferenceAlone(section, paragraph.Text, role):
                    bullets.Add(Bullet(paragraph.Text, [], group));
                    break;
                case OutlineBlock.List list:
                    Add(list, group, section, bullets, role);
                    break;
            }
        }
    }

    private void Add(OutlineBlock.List list, string? group, PageSection section, ImmutableArray<Bullet>.Builder bullets, RoleDraft? role)
    {
        foreach (var item in list.Items)
        {
            if (HasWords(item) && !(item.Children.IsEmpty && IsReferenceAlone(section, item.Text, role)))
                bullets.Add(Item(item, group));
        }
    }

    /// <summary>True for a line that is nothing but "Extends that of …": it stands among what is taken over.</summary>
    private bool IsReferenceAlone(PageSection section, Prose text, RoleDraft? role)
    {
        if (role is null)
            return false;
        foreach (var claim in section.Inheritances)
        {
            if (claim.Sentence.Line >= text.Line && claim.Sentence.Line <= text.LastLine)
                return InheritanceClaim.Of(new Sentence(text.Flat, 0, [])) is { SaysMore: false } && titles.Means(claim, role);
        }

        return false;
    }

    private static bool IsGroupOf(PageSection candidate, PageSection section) => candidate.Parent == section.Index && candidate.Kind == HeadingKind.Other;

    private static bool HasList(OutlineSection section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is OutlineBlock.List)
                return true;
        }

        return false;
    }

    private Bullet Item(OutlineItem item, string? group) =>
        Bullet(item.Text, item.Children.IsEmpty ? [] : [.. item.Children.Where(HasWords).Select(child => Item(child, null))], group);

    private Bullet Bullet(Prose text, ImmutableArray<Bullet> children, string? group) =>
        new(text.FlatWords, new SourceLocation(page, text.Line)) { Group = group, Children = children, Links = text.Links.IsEmpty ? [] : Links(text) };

    private ImmutableArray<Link> Links(Prose text) =>
        [.. text.Links.Select(link => new Link(text.WordsOf(link), links.Absolute(link.Target)))];

    private static bool HasWords(OutlineItem item) => item.Children.Length > 0 || HasWords(item.Text);

    private static bool HasWords(Prose text) => text.Length > 0 && !Placeholder.Is(text.FlatWords.Span);
}
