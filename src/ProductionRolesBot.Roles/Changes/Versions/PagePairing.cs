using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>Finds for every page of one version the same page of another: by its path, else by the lines that both have.</summary>
internal static class PagePairing
{
    public static ImmutableArray<PagePair> Of(CatalogueEdition older, CatalogueEdition newer)
    {
        var (first, second) = (PagesOf(older), PagesOf(newer));
        // Two single pages are compared whatever their files are called.
        if (first is [var one] && second is [var other])
            return [new(one, other)];
        var byPath = first.ToDictionary(page => page.Family.Page, StringComparer.Ordinal);
        var paths = second.Select(page => page.Family.Page).ToHashSet(StringComparer.Ordinal);
        var left = first.Where(page => !paths.Contains(page.Family.Page)).ToList();
        var come = second.Where(page => !byPath.ContainsKey(page.Family.Page)).ToList();
        var moved = Evidence.Pair(left, come, page => FamilyLines.Of(page.Family));
        var taken = moved.Values.ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. second.Select(page => new PagePair(byPath.GetValueOrDefault(page.Family.Page) ?? moved.GetValueOrDefault(page), page)),
            .. left.Where(page => !taken.Contains(page)).Select(page => new PagePair(page, null)),
        ];
    }

    private static ImmutableArray<EditionPage> PagesOf(CatalogueEdition edition)
    {
        var texts = edition.Pages.ToDictionary(page => page.Path, page => page.Markdown, StringComparer.Ordinal);
        return [.. edition.Catalogue.Families.Select(family => new EditionPage(family, texts.GetValueOrDefault(family.Page, "")))];
    }
}
