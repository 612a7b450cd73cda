using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The roles of one page by the ways in which its lines refer to them.</summary>
internal sealed class PageTitles
{
    private readonly Dictionary<RoleDraft, RoleId> ids = [];
    private readonly Dictionary<string, RoleId> byAnchor = new(StringComparer.OrdinalIgnoreCase);

    internal PageTitles(string path, IEnumerable<RoleDraft> roles)
    {
        var next = new RoleIds(path);
        foreach (var role in roles)
        {
            var id = next.Next(role.Title);
            ids.Add(role, id);
            foreach (var anchor in role.Sections.Select(section => section.Outline.Anchor).Prepend(role.Anchor ?? ""))
            {
                if (anchor.Length > 0)
                    byAnchor.TryAdd(anchor, id);
            }
        }
    }

    internal RoleId IdOf(RoleDraft role) => ids[role];

    /// <summary>The role of this page that a line means: by the anchor it links to, by the whole title, by a short form that fits one role alone.</summary>
    internal RoleId? Resolve(string title, string? link, RoleDraft from)
    {
        if (link is ['#', .. var anchor] && byAnchor.TryGetValue(anchor, out var linked) && linked != ids[from])
            return linked;
        var words = TitleWords.Of(title);
        if (words.LikenessTo(from.Words) == TitleLikeness.Same)
            return ids[from];
        var best = ids.Keys.Where(role => !ReferenceEquals(role, from)).GroupBy(role => words.LikenessTo(role.Words)).MaxBy(group => group.Key);
        return best is { Key: > TitleLikeness.None } && best.Take(2).ToList() is [var only] ? ids[only] : null;
    }
}
