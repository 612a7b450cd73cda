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
            if (section.Kind == HeadingKind.Other && RepeatedHeading.Of(section, sections) is { } outer)
                evidence[outer] |= evidence[section.Index] | (section.Grades.Length > 0 ? Bit(HeadingKind.Grade) : 0);
        }

        foreach (var section in sections)
            ranks.Add(RankOf(section, sections, ranks, evidence));
        foreach (var section in sections)
        {
            if (ranks[section.Index] == HeadingRank.Role && BaseHeading.Is(section, sections, ranks))
                ranks[section.Index] = HeadingRank.Base;
            else if (ranks[section.Index] == HeadingRank.Group && IsBehindRoles(section, sections, ranks))
                ranks[section.Index] = HeadingRank.Specialty;
        }

        return ranks.MoveToImmutable();
    }

    private static uint Bit(HeadingKind kind) => 1u << (int)kind;

    private static HeadingRank RankOf(
        PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks, uint[] allEvidence)
    {
        var evidence = allEvidence[section.Index];
        if (section.Kind != HeadingKind.Other || section.Level == 0)
            return HeadingRank.None;
        if (RepeatedHeading.Of(section, sections) is not null)
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
            HeadingKind.Other or HeadingKind.Levels when IsNameBesideRoles(section, sections, allEvidence) => HeadingRank.Role,
            HeadingKind.Levels when evidence > 0 => HeadingRank.Specialty,
            HeadingKind.Specialties => HeadingRank.Specialty,
            HeadingKind.Other when title && (evidence > 0 || IsSubjectOfItsText(section) || TitleSeries.Holds(section, sections)) => HeadingRank.Role,
            HeadingKind.Other when evidence > 0 => HeadingRank.Group,
            // An area that slipped below "Hiring Process" is still an area (engineering/backend-engineering-roles.md).
            HeadingKind.HiringProcess or HeadingKind.CareerLadder or HeadingKind.PerformanceIndicators when evidence > 0 => title ? HeadingRank.Role : HeadingRank.Specialty,
            _ => HeadingRank.None,
        };
    }

    /// <summary>"An overview of this role" with the grade below: the page is the role, the heading is none (legal-and-corporate-affairs/public-policy.md).</summary>
    private static bool IsOverview(PageSection section) =>
        !section.Title.LooksLikeTitle() && section.Grades.Any(claim => claim.IsKeyed || claim.Subject.Length > 0 && !TitleWords.Of(claim.Subject).IsPartOf(section.Title) && !section.Title.IsPartOf(TitleWords.Of(claim.Subject)));

    /// <summary>"Navigator" with duties beside "Deck Officer" or "Senior Navigator" with duties: a job by a name that no list of titles has.</summary>
    private static bool IsNameBesideRoles(PageSection section, ImmutableArray<PageSection> sections, uint[] evidence)
    {
        if (section.Title.IsEmpty || evidence[section.Index] == 0)
            return false;
        for (var at = Math.Max(1, section.Index - Reach.Most); at < Math.Min(sections.Length, section.Index + Reach.Most); at++)
        {
            var other = sections[at];
            if (other.Parent == section.Parent && other.Level == section.Level && other.Kind == HeadingKind.Other && evidence[at] != 0
                // Beside roles with a grade a name without one is an area: "Geo".
                && ((section.Title.Words.Length == 1 && other.Title.NamesAJob() && other.Grades.IsEmpty && (evidence[at] & Bit(HeadingKind.Grade)) == 0) || (other.Title.Seniority.Length > 0 && other.Title.WithoutSeniority == section.Title.Key)))
                return true;
        }

        return false;
    }

    /// <summary>"### Geo" with a list, behind "### Senior Editor" and with no role below it: what some of these roles work on, and nothing that all share.</summary>
    private static bool IsBehindRoles(PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks)
    {
        for (var below = section.Index + 1; below < sections.Length && sections[below].Level > section.Level; below++)
        {
            if (ranks[below] is HeadingRank.GradedRole or HeadingRank.Role)
                return false;
        }

        for (var at = section.Index - 1; at > Math.Max(section.Parent, section.Index - Reach.Most); at--)
        {
            if (sections[at].Parent == section.Parent && sections[at].Level == section.Level && ranks[at] == HeadingRank.GradedRole)
                return true;
        }

        return false;
    }

    private static bool IsSubjectOfItsText(PageSection section) =>
        section.Reporting.Any(claim => TitleWords.Of(claim.Subject).IsShortFor(section.Title));

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
