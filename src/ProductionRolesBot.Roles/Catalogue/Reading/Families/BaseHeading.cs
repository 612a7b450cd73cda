using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// "Brand Designer" without a grade above "Associate Brand Designer", "Senior Brand Designer" …: not a level but what
/// all levels share (marketing/brand-designer.md).
/// </summary>
internal static class BaseHeading
{
    internal static bool Is(PageSection section, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank>.Builder ranks)
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
}
