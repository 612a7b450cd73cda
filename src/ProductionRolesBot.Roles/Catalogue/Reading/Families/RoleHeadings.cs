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
        var evidence = new HashSet<HeadingKind>?[sections.Length];
        for (var at = 0; at < sections.Length; at++)
        {
            if (owners[at] > 0)
                (evidence[owners[at]] ??= []).Add(sections[at].Kind);
        }

        var ranks = ImmutableArray.CreateBuilder<HeadingRank>(sections.Length);
        foreach (var section in sections)
            ranks.Add(RankOf(section, sections, evidence[section.Index] ?? []));
        foreach (var section in sections)
        {
            if (ranks[section.Index] == HeadingRank.Role && IsBase(section, sections, ranks))
                ranks[section.Index] = HeadingRank.Base;
        }

        return ranks.MoveToImmutable();
    }

    private static HeadingRank RankOf(PageSection section, ImmutableArray<PageSection> sections, HashSet<HeadingKind> evidence)
    {
        if (section.Kind != HeadingKind.Other || section.Level == 0)
            return HeadingRank.None;
        // A grade decides, wherever the heading stands: a graded "specialty" is a role.
        if (section.Grades.Length > 0 || evidence.Contains(HeadingKind.Grade))
            return HeadingRank.GradedRole;
        var title = section.Title.LooksLikeTitle();
        return Container(section, sections) switch
        {
            HeadingKind.Levels when title || evidence.Count > 0 => HeadingRank.Role,
            HeadingKind.Specialties or HeadingKind.Segments => HeadingRank.Specialty,
            HeadingKind.Other when title && (evidence.Count > 0 || IsSubjectOfItsText(section)) => HeadingRank.Role,
            HeadingKind.Other when evidence.Count > 0 => HeadingRank.Group,
            _ => HeadingRank.None,
        };
    }

    private static bool IsSubjectOfItsText(PageSection section) =>
        section.Reporting.Any(claim => TitleWords.Of(claim.Subject).IsShortFor(section.Title));

    /// <summary>
    /// "Brand Designer" without a grade above "Associate Brand Designer", "Senior Brand Designer" …: not a level but what
    /// all levels share.
    /// </summary>
    private static bool IsBase(PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks)
    {
        if (section.Title.Seniority().Any() || section.Title.IsBareLevel())
            return false;
        var levels = 0;
        for (var at = section.Index + 1; at < sections.Length; at++)
        {
            if (ranks[at] == HeadingRank.GradedRole && sections[at].Title.Words.Length > section.Title.Words.Length && section.Title.IsPartOf(sections[at].Title))
                levels++;
        }

        return levels > 1;
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

/// <summary>What the reader takes a heading for.</summary>
internal enum HeadingRank
{
    /// <summary>Text like any other.</summary>
    None,

    /// <summary>A role that some line grades.</summary>
    GradedRole,

    /// <summary>A role without a grade.</summary>
    Role,

    /// <summary>The common part of the levels below it.</summary>
    Base,

    /// <summary>An area that roles of the page work in.</summary>
    Specialty,

    /// <summary>A team or another part of the page with lists of its own.</summary>
    Group,
}
