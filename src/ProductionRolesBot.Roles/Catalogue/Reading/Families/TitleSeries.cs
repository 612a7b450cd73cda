using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// "Junior Rigger", "Rigger" and "Senior Rigger" side by side, each with a list right below: the levels of one job, told by
/// an organisation that has no names for its lists.
/// </summary>
internal static class TitleSeries
{
    /// <summary>Two may be a comparison.</summary>
    private const int Least = 3;

    internal static bool Holds(PageSection section, ImmutableArray<PageSection> sections)
    {
        if (!IsLevel(section))
            return false;
        var levels = new HashSet<string>(StringComparer.Ordinal);
        for (var at = Math.Max(1, section.Index - Reach.Most); at < Math.Min(sections.Length, section.Index + Reach.Most); at++)
        {
            var other = sections[at];
            if (other.Parent != section.Parent || other.Level != section.Level)
                continue;
            if (!IsLevel(other) || other.Title.WithoutSeniority != section.Title.WithoutSeniority || !levels.Add(other.Title.Seniority))
                return false;
        }

        return levels.Count >= Least;
    }

    private static bool IsLevel(PageSection section) =>
        section.Kind == HeadingKind.Other && section.Title.NamesAJob() && section.Title.WithoutSeniority.Length > 0 && section.Outline.Blocks.Any(block => block is OutlineBlock.List);
}
