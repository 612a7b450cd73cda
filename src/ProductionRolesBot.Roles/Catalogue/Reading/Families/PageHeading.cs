using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The first heading of the first level is the title of the page, not one of its roles, when the rest hangs below it (product/product-operations.mm.md).</summary>
internal static class PageHeading
{
    internal static bool Is(ImmutableArray<PageSection> sections, int at)
    {
        if (at != 1 || sections[1].Level != 1)
            return false;
        for (var other = 2; other < Math.Min(sections.Length, Reach.Most); other++)
        {
            if (sections[other].Level == 1 && sections[other].Kind == HeadingKind.Other)
                return false;
        }

        return true;
    }
}
