using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Finds the heading that each fact section (grade, responsibilities, requirements) speaks for. Depth alone does not say:
/// people write "### Senior Editor" and below it "### Job Grade", or hang the grade under the requirements (engineering/security-engineer.mm.md).
/// </summary>
internal static class SectionOwners
{
    /// <summary>For each section the position of the heading it speaks for; 0 for the page; -1 for a section that states no facts of roles.</summary>
    internal static ImmutableArray<int> Of(ImmutableArray<PageSection> sections)
    {
        var owners = ImmutableArray.CreateBuilder<int>(sections.Length);
        for (var at = 0; at < sections.Length; at++)
            owners.Add(IsFacts(sections[at].Kind) ? OwnerOf(sections, owners, at) : -1);
        return owners.MoveToImmutable();
    }

    internal static bool IsFacts(HeadingKind kind) =>
        kind is HeadingKind.Grade or HeadingKind.Responsibilities or HeadingKind.Requirements or HeadingKind.NiceToHaves;

    private static int OwnerOf(ImmutableArray<PageSection> sections, ImmutableArray<int>.Builder owners, int at)
    {
        var above = sections[at].Parent;
        // A section nested in another section belongs where that one belongs.
        if (above > 0 && IsFacts(sections[above].Kind))
            return RoleBeside(sections, at) ?? owners[above];
        if (above > 0 && sections[above].Kind == HeadingKind.Other && !PageHeading.Is(sections, above))
            return NamedSibling(sections, at) ?? above;
        return Named(sections, at, above) ?? Beside(sections, owners, at, above);
    }

    /// <summary>"### Director, Sound" and "### Job Grade" that slipped below "## Responsibilities" of the role before (marketing/corporate-communications-manager.mm.md).</summary>
    private static int? RoleBeside(ImmutableArray<PageSection> sections, int at)
    {
        for (var before = at - 1; before > Math.Max(sections[at].Parent, at - Reach.Most); before--)
        {
            if (sections[before].Level == sections[at].Level && sections[before].Kind == HeadingKind.Other && sections[before].Title.NamesAJob())
                return before;
        }

        return null;
    }

    /// <summary>Inside a role, "#### Editor (Night) Duties" after "#### Editor (Night)": the heading beside it is named word for word.</summary>
    private static int? NamedSibling(ImmutableArray<PageSection> sections, int at)
    {
        if (sections[at].Meaning.Subject.Length == 0)
            return null;
        var subject = sections[at].Subject;
        for (var before = at - 1; before > Math.Max(sections[at].Parent, at - Reach.Most); before--)
        {
            if (sections[before].Parent == sections[at].Parent && sections[before].Level == sections[at].Level
                && sections[before].Kind == HeadingKind.Other && sections[before].Title.SameAs(subject)
                && !sections[before].Title.SameAs(sections[sections[at].Parent].Title))
                return before;
        }

        return null;
    }

    /// <summary>Beside its role, a section may still name it: "### Staff Editor Job Grade" after "#### Staff Editor" (people-group/team-member-relations.md).</summary>
    private static int? Named(ImmutableArray<PageSection> sections, int at, int container)
    {
        var subject = sections[at].Subject;
        for (var before = at - 1; before > Math.Max(container, at - Reach.Most) && !subject.IsEmpty; before--)
        {
            if (sections[before].Kind == HeadingKind.Other && subject.IsShortFor(sections[before].Title))
                return before;
        }

        return null;
    }

    /// <summary>The last title before the section that still lacks such a section (marketing/digital-production-manager.mm.md).</summary>
    private static int Beside(ImmutableArray<PageSection> sections, ImmutableArray<int>.Builder owners, int at, int container)
    {
        for (var before = at - 1; before > Math.Max(container, at - Reach.Most); before--)
        {
            var candidate = sections[before];
            if (candidate.Kind != HeadingKind.Other || candidate.Level < sections[at].Level || !LooksLikeTitle(candidate))
                continue;
            // Higher than the title: a section of the whole page, unless the title has others of its own and only lacks this one.
            var slipped = candidate.Level == sections[at].Level || Owns(sections, owners, before, null);
            return slipped && !Owns(sections, owners, before, sections[at].Kind) ? before : container;
        }

        return container;
    }

    private static bool Owns(ImmutableArray<PageSection> sections, ImmutableArray<int>.Builder owners, int heading, HeadingKind? kind)
    {
        for (var at = heading + 1; at < owners.Count; at++)
        {
            if (owners[at] == heading && (kind is null || sections[at].Kind == kind))
                return true;
        }

        return false;
    }

    private static bool LooksLikeTitle(PageSection section) =>
        section.Title.LooksLikeTitle() || section.Grades.Length > 0 || section.Reporting.Length > 0;
}
