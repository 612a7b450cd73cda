using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Finds the bullets under a heading, each with its group; what a bullet becomes is for the caller to say (product/product-manager.md).</summary>
/// <param name="titles">The roles that lines refer to.</param>
internal sealed class BulletReader(string page, LinkTargets links, ImmutableArray<PageSection> sections, PageTitles titles)
{
    /// <summary>Adds a section's bullets and, group by group, those of the sub-headings below it.</summary>
    /// <param name="read">What becomes of a bullet.</param>
    /// <param name="role">Whose list it is: there lines that only take over from another role are kept apart. Null for a list of the page.</param>
    internal void Add<T>(PageSection section, Func<BulletLine, T> read, ref Few<T> bullets, RoleDraft? role = null)
    {
        // Paragraphs count only where a section has no list at all.
        var hasList = HasList(section);
        var place = new BulletPlace(section, role, null, section.Kind == HeadingKind.NiceToHaves);
        // What is only nice to have says so, for those who read the bullet alone.
        Add(place.IsWish ? place with { Group = section.Outline.Heading } : place, hasList, read, ref bullets);
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level; at++)
        {
            if (IsGroupOf(sections[at], section))
                Add(place.In(sections[at]), hasList, read, ref bullets);
        }

        foreach (var group in GroupsBeside(section, sections))
            Add(place.In(group), HasList(group.Outline), read, ref bullets);
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
    internal void AddListItems<T>(PageSection section, HeadingKind kind, Func<BulletLine, T> read, ref Few<T> bullets, RoleDraft role)
    {
        var announced = HeadingKind.Other;
        foreach (var block in section.Outline.Blocks)
        {
            if (block is OutlineBlock.List list && (announced == kind || (announced == HeadingKind.Other && kind == HeadingKind.Responsibilities && !FormList.Is(list))))
                Add(list, new(section, role, null, kind == HeadingKind.NiceToHaves), read, ref bullets);
            announced = block is OutlineBlock.Paragraph label ? Announced(label.Text.Flat.TrimEnd(':', ' ')) : HeadingKind.Other;
        }
    }

    /// <summary>The list that a line leads to, by its name or by what it asks: "An intern must" (marketing/data-governance-and-quality-analyst.md).</summary>
    private static HeadingKind Announced(string line) =>
        HeadingReading.Of(line).Meaning is { Subject: "", Kind: not HeadingKind.Other } meaning ? meaning.Kind
        : ReadingWords.Prose.DemandEnds.All.Any(end => line.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? HeadingKind.Requirements
        : HeadingKind.Other;

    /// <param name="hasList">True when the section has a list somewhere, which makes its paragraphs commentary.</param>
    private void Add<T>(BulletPlace place, bool hasList, Func<BulletLine, T> read, ref Few<T> bullets)
    {
        var here = place;
        foreach (var block in place.Section.Outline.Blocks)
        {
            switch (block)
            {
                case OutlineBlock.Paragraph label when hasList && (label.Bold || label.Text.FlatWords.Span.EndsWith(':')):
                    here = place.Under(label.Text.Flat.TrimEnd(':', ' '));
                    break;
                case OutlineBlock.Paragraph paragraph when !hasList && HasWords(paragraph.Text) && !IsReferenceAlone(here, paragraph.Text):
                    bullets.Add(read(Line(paragraph.Text, [], here)));
                    break;
                case OutlineBlock.List list:
                    Add(list, here, read, ref bullets);
                    break;
            }
        }
    }

    private void Add<T>(OutlineBlock.List list, BulletPlace place, Func<BulletLine, T> read, ref Few<T> bullets)
    {
        foreach (var item in list.Items)
        {
            if (HasWords(item) && !(item.Children.IsEmpty && IsReferenceAlone(place, item.Text)))
                bullets.Add(read(Line(item.Text, Children(item), place)));
        }
    }

    /// <summary>True for a line that is nothing but "Extends that of …": it stands among what is taken over.</summary>
    private bool IsReferenceAlone(BulletPlace place, Prose text)
    {
        if (place.Role is not { } role)
            return false;
        foreach (var claim in place.Section.Inheritances)
        {
            if (claim.Sentence.Line >= text.Line && claim.Sentence.Line <= text.LastLine)
                return InheritanceClaim.Of(new Sentence(text.Flat, 0, [])) is { SaysMore: false } && titles.Means(claim, role);
        }

        return false;
    }

    private static bool IsGroupOf(PageSection candidate, PageSection section) => candidate.Parent == section.Index && candidate.Kind == HeadingKind.Other;

    /// <summary>True for a section with a list, be it in one of its groups.</summary>
    internal bool HasList(PageSection section)
    {
        var hasList = HasList(section.Outline);
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level && !hasList; at++)
            hasList = IsGroupOf(sections[at], section) && HasList(sections[at].Outline);
        return hasList;
    }

    private static bool HasList(OutlineSection section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is OutlineBlock.List)
                return true;
        }

        return false;
    }

    private ImmutableArray<Bullet> Children(OutlineItem item)
    {
        var children = new Few<Bullet>();
        foreach (var child in item.Children)
        {
            if (HasWords(child))
                children.Add(BulletLine.AsWritten(Line(child.Text, Children(child), default)));
        }

        return children.Take();
    }

    private BulletLine Line(Prose text, ImmutableArray<Bullet> children, BulletPlace place) =>
        new(text.FlatWords, new(page, text.Line), place.Group, place.IsWish, children, text.Links.IsEmpty ? [] : Links(text));

    private ImmutableArray<Link> Links(Prose text) =>
        [.. text.Links.Select(link => new Link(text.WordsOf(link), links.Absolute(link.Target)))];

    private static bool HasWords(OutlineItem item) => item.Children.Length > 0 || HasWords(item.Text);

    private static bool HasWords(Prose text) => text.Length > 0 && !Placeholder.Is(text.FlatWords.Span);
}
