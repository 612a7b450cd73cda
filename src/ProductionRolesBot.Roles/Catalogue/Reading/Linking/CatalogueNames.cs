using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Linking;

/// <summary>Every page and role of the catalogue by the names and addresses that lines use for them (sales/regional-sales-director.md).</summary>
internal sealed class CatalogueNames
{
    private readonly ILookup<string, Role> roles;
    private readonly ILookup<string, JobFamily> families;
    private readonly Dictionary<string, JobFamily> byPath = new(StringComparer.OrdinalIgnoreCase);

    internal CatalogueNames(ImmutableArray<JobFamily> all)
    {
        roles = all.SelectMany(family => family.Roles).ToLookup(role => TitleWords.Of(role.Title).Key, StringComparer.Ordinal);
        families = all.ToLookup(family => TitleWords.Of(FamilyName.Of(family.Title)).Key, StringComparer.Ordinal);
        foreach (var family in all)
            byPath.TryAdd(PathOf(family.Page), family);
    }

    /// <summary>The page that a line means, by its link or by a name that only one page has; null when the catalogue holds none.</summary>
    internal string? Family(string title, string? link) =>
        Linked(link)?.Page ?? Only(families[TitleWords.Of(FamilyName.Of(title)).Key])?.Page;

    /// <summary>The role that a line means: on the page it links to, or by a title that only one role has.</summary>
    internal RoleId? Role(string title, string? link)
    {
        var named = roles[TitleWords.Of(title).Key];
        if (Linked(link) is not { } page)
            return Only(named)?.Id;
        var anchor = link!.IndexOf('#') is var at and >= 0 ? link[(at + 1)..] : null;
        return (page.Roles.FirstOrDefault(role => role.Anchor is not null && role.Anchor == anchor)
            ?? page.Roles.FirstOrDefault(role => TitleWords.Of(role.Title).SameAs(TitleWords.Of(title))))?.Id;
    }

    /// <summary>An address means a page of the catalogue when it ends in the page's path: ".../job-families/finance/payroll/".</summary>
    private JobFamily? Linked(string? link)
    {
        if (link is null)
            return null;
        var path = link.AsSpan()[..(link.AsSpan().IndexOfAny('#', '?') is var cut and >= 0 ? cut : link.Length)].Trim('/').ToString();
        for (var at = path.Length; at > 0;)
        {
            at = path.LastIndexOf('/', at - 1);
            if (at < 0)
                break;
            // One folder and one name: a name alone is on many sites.
            if (path.AsSpan(at + 1).Contains('/') && byPath.TryGetValue(path[(at + 1)..], out var family))
                return family;
        }

        return byPath.GetValueOrDefault(path);
    }

    private static string PathOf(string page)
    {
        var path = page.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? page[..^3] : page;
        return path.EndsWith("/_index", StringComparison.Ordinal) ? path[..^7] : path;
    }

    private static T? Only<T>(IEnumerable<T> all)
        where T : class => all.Take(2).ToList() is [var only] ? only : null;
}
