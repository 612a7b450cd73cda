using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Decides which headings are roles: by what stands under them, not by their depth.</summary>
internal static class RoleHeadings
{
    /// <summary>True for each section whose heading is the title of a role.</summary>
    internal static ImmutableArray<bool> Of(ImmutableArray<PageSection> sections, ImmutableArray<int> owners)
    {
        var evidence = new HashSet<HeadingKind>[sections.Length];
        for (var at = 0; at < sections.Length; at++)
        {
            if (owners[at] > 0)
                (evidence[owners[at]] ??= []).Add(sections[at].Kind);
        }

        return [.. sections.Select(section => IsRole(section, sections, evidence[section.Index] ?? []))];
    }

    private static bool IsRole(PageSection section, ImmutableArray<PageSection> sections, HashSet<HeadingKind> evidence)
    {
        if (section.Kind != HeadingKind.Other || section.Level == 0)
            return false;
        // A grade decides, wherever the heading stands: a graded "specialty" is a role.
        if (evidence.Contains(HeadingKind.Grade) || section.Grades.Length > 0)
            return true;
        var title = section.Title.NamesAJob() || section.Title.IsBareLevel();
        return Container(section, sections) switch
        {
            HeadingKind.Levels => title || evidence.Count > 0,
            HeadingKind.Other => title && (evidence.Count > 0 || section.Reporting.Any(claim => Titles.TitleWords.Of(claim.Subject).IsShortFor(section.Title))),
            _ => false,
        };
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
