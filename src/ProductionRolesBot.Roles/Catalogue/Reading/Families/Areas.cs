using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The parts of a page that are for some of its people only: areas of work, and what is told of the hiring.</summary>
internal sealed class Areas(ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank> ranks)
{
    private readonly HashSet<PageSection> listsInside = [];

    /// <summary>Every area, in the order of the page.</summary>
    internal ImmutableArray<PageSection> All =>
        [.. sections.Where(section => (ranks[section.Index] == HeadingRank.Specialty && !IsBelowOne(section)) || IsList(section) || listsInside.Contains(section))];

    /// <summary>Says that a role's section is for one of its areas only.</summary>
    internal void Add(PageSection section) => listsInside.Add(section);

    internal bool IsBelowOne(PageSection section) => IsBelow(section, at => ranks[at] == HeadingRank.Specialty);

    /// <summary>
    /// "What we're looking for" in a case study of the hiring process (product/ux-research-operations-specialist.md) and "Sales
    /// Enablement Responsibilities" below "Specialties" (sales/program-manager-field-enablement.md) are not for every level.
    /// </summary>
    internal bool IsOfSomeOnly(PageSection section) => IsBelow(section, at => sections[at].Kind is HeadingKind.HiringProcess or HeadingKind.Specialties);

    /// <summary>"UX Paper Cuts Requirements" inside a role that has a heading "UX Paper Cuts" too: a list for one of its areas (product/product-design-management.md).</summary>
    /// <param name="owner">Position of the role's heading.</param>
    internal bool IsListInside(PageSection section, int owner)
    {
        if (owner <= 0 || section.Subject.IsEmpty || section.Subject.NamesAJob())
            return false;
        for (var at = section.Index - 1; at > Math.Max(owner, section.Index - Reach.Most); at--)
        {
            if (sections[at].Kind == HeadingKind.Other && sections[at].Title.SameAs(section.Subject))
                return true;
        }

        return false;
    }

    /// <summary>A list of an area that has no heading of its own.</summary>
    private bool IsList(PageSection section) =>
        section.Parent > 0 && sections[section.Parent].Kind == HeadingKind.Specialties && SectionOwners.IsFacts(section.Kind) && section.Kind != HeadingKind.Grade
        && !section.Subject.IsEmpty && !section.Subject.NamesAJob();

    private bool IsBelow(PageSection section, Func<int, bool> isOne)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (isOne(at))
                return true;
        }

        return false;
    }
}
