using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Decides which headings are roles: by what stands under them, not by their depth.</summary>
internal static class RoleHeadings
{
    /// <summary>What each heading is.</summary>
    internal static ImmutableArray<HeadingRank> Of(ImmutableArray<PageSection> sections, ImmutableArray<int> owners)
    {
        // For each heading the kinds of sections that speak for it, a bit each.
        var evidence = new uint[sections.Length];
        for (var at = 0; at < sections.Length; at++)
        {
            if (owners[at] > 0)
                evidence[owners[at]] |= Bit(sections[at].Kind);
        }

        var ranks = ImmutableArray.CreateBuilder<HeadingRank>(sections.Length);
        for (var at = sections.Length - 1; at >= 0; at--)
        {
            var section = sections[at];
            // "#### Senior Editor" inside "### Senior Editor" is the same role once more; its facts speak for the outer heading.
            if (section.Kind == HeadingKind.Other && SameTitleAbove(section, sections) is { } outer)
                evidence[outer] |= evidence[section.Index] | (section.Grades.Length > 0 ? Bit(HeadingKind.Grade) : 0);
        }

        foreach (var section in sections)
            ranks.Add(RankOf(section, sections, ranks, evidence[section.Index]));
        foreach (var section in sections)
        {
            if (ranks[section.Index] == HeadingRank.Role && IsBase(section, sections, ranks))
                ranks[section.Index] = HeadingRank.Base;
        }

        return ranks.MoveToImmutable();
    }

    private static uint Bit(HeadingKind kind) => 1u << (int)kind;

    private static HeadingRank RankOf(
        PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks, uint evidence)
    {
        if (section.Kind != HeadingKind.Other || section.Level == 0)
            return HeadingRank.None;
        if (SameTitleAbove(section, sections) is not null)
            return HeadingRank.Repeated;
        // A grade decides, wherever the heading stands: a graded "specialty" is a role.
        if (section.Grades.Length > 0 || (evidence & Bit(HeadingKind.Grade)) != 0)
            return IsOverview(section) ? HeadingRank.None : HeadingRank.GradedRole;
        var title = section.Title.LooksLikeTitle();
        // Inside a role, "Senior Editor Tools and Travel" is a part of "Senior Editor".
        if (title && evidence == 0 && RoleAbove(section, sections, ranks) is not null)
            return HeadingRank.None;
        return Container(section, sections) switch
        {
            HeadingKind.Levels when title => HeadingRank.Role,
            HeadingKind.Levels when evidence > 0 => HeadingRank.Specialty,
            HeadingKind.Specialties => HeadingRank.Specialty,
            HeadingKind.Other when title && (evidence > 0 || IsSubjectOfItsText(section)) => HeadingRank.Role,
            HeadingKind.Other when evidence > 0 => HeadingRank.Group,
            // An area that slipped below "Hiring Process" is still an area (engineering/backend-engineering-roles.md).
            HeadingKind.HiringProcess or HeadingKind.CareerLadder or HeadingKind.PerformanceIndicators when evidence > 0 => title ? HeadingRank.Role : HeadingRank.Specialty,
            _ => HeadingRank.None,
        };
    }

    /// <summary>"An overview of this role" with the grade below: the page is the role, the heading is none (legal-and-corporate-affairs/public-policy.md).</summary>
    private static bool IsOverview(PageSection section) =>
        !section.Title.LooksLikeTitle() && section.Grades.Any(claim => claim.IsKeyed || claim.Subject.Length > 0 && !TitleWords.Of(claim.Subject).IsPartOf(section.Title) && !section.Title.IsPartOf(TitleWords.Of(claim.Subject)));

    private static bool IsSubjectOfItsText(PageSection section) =>
        section.Reporting.Any(claim => TitleWords.Of(claim.Subject).IsShortFor(section.Title));

    /// <summary>
    /// "Brand Designer" without a grade above "Associate Brand Designer", "Senior Brand Designer" …: not a level but what
    /// all levels share (marketing/brand-designer.md).
    /// </summary>
    private static bool IsBase(PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks)
    {
        if (section.Title.IsBareLevel())
            return false;
        var (levels, container) = (0, false);
        for (var at = section.Index + 1; at < Math.Min(sections.Length, section.Index + Reach.Most); at++)
        {
            container |= sections[at].Kind == HeadingKind.Levels;
            if (ranks[at] != HeadingRank.GradedRole || !section.Title.IsPartOf(sections[at].Title))
                continue;
            // "Editor" and later "Editor (Intermediate)" with the grade: the first can only be the base (finance/it-global-logistics-analyst.md).
            if (sections[at].Title.Words.Length == section.Title.Words.Length)
                return true;
            levels++;
        }

        return section.Title.Seniority.Length == 0 && levels > (container ? 0 : 1);
    }

    /// <summary>Position of the nearest heading above with the same title; null without one.</summary>
    private static int? SameTitleAbove(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (sections[at].Kind == HeadingKind.Other && sections[at].Title.Words.Length > 1 && !PageHeading.Is(sections, at)
                && (sections[at].Title.SameAs(section.Title) || IsOnlyOneWithBracket(section, sections[at], sections)))
                return at;
        }

        return null;
    }

    /// <summary>"Field Editor" and right below it "Field Editor (Senior Director)", which has all the facts: the bracket only adds the level (security/field-ciso.md).</summary>
    private static bool IsOnlyOneWithBracket(PageSection section, PageSection above, ImmutableArray<PageSection> sections) =>
        section.Parent == above.Index
        && section.Outline.Heading.EndsWith(')')
        && section.Outline.Heading.AsSpan().StartsWith(above.Outline.Heading) && section.Outline.Heading.AsSpan(above.Outline.Heading.Length).StartsWith(" (")
        && !PageSection.Below(above, sections).Any(other => other.Index != section.Index && other.Parent == above.Index && (other.Kind == HeadingKind.Other || (SectionOwners.IsFacts(other.Kind) && other.Index < section.Index)));

    private static int? RoleAbove(PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (ranks[at] is HeadingRank.GradedRole or HeadingRank.Role)
                return at;
            if (sections[at].Kind == HeadingKind.Levels)
                return null;
        }

        return null;
    }

    /// <summary>The nearest heading above that announces something; <see cref="HeadingKind.Other"/> when none does.</summary>
    private static HeadingKind Container(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (sections[at].Kind != HeadingKind.Other)
                return sections[at].Kind;
        }

        return HeadingKind.Other;
    }
}
