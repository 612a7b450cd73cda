using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The roles of one page by the ways in which its lines refer to them (sales/self-service-online-sales-growth.md).</summary>
internal sealed class PageTitles
{
    private readonly ImmutableArray<RoleDraft> roles;
    private readonly Dictionary<RoleDraft, (RoleId Id, int Place)> ids = [];
    internal PageTitles(string path, ImmutableArray<RoleDraft> roles)
    {
        this.roles = roles;
        var next = new RoleIds(path);
        foreach (var role in roles)
        {
            ids.Add(role, (next.Next(role.Title), ids.Count));
        }
    }

    /// <summary>The roles by every anchor below their headings.</summary>
    private Dictionary<string, RoleId> ByAnchor
    {
        get
        {
            if (field is not null)
                return field;
            field = new(StringComparer.OrdinalIgnoreCase);
            foreach (var role in roles)
            {
                foreach (var anchor in role.Sections.Select(section => section.Outline.Anchor.ToString()).Prepend(role.Anchor ?? ""))
                {
                    if (anchor.Length > 0)
                        field.TryAdd(anchor, IdOf(role));
                }
            }

            return field;
        }
    }

    /// <summary>"IC2" for the role that is headed "IC2 – Software Engineer".</summary>
    private RoleId? ByCode(string code, RoleDraft from)
    {
        var place = ids[from].Place;
        for (var at = Math.Max(0, place - Reach.Most); at < Math.Min(roles.Length, place + Reach.Most); at++)
        {
            if (roles[at].Heading is { } heading && LevelCode.Of(heading.Outline.Heading) == code)
                return ids[roles[at]].Id;
        }

        return null;
    }

    internal RoleId IdOf(RoleDraft role) => ids[role].Id;

    /// <summary>False for a line that may mean no role and names none of this page: "Meets all SOX requirements" asks for something itself.</summary>
    internal bool Means(InheritanceClaim claim, RoleDraft from) => !InheritanceClaim.MayMeanNone(claim.From) || Resolve(claim.From, claim.Link, from) is not null;

    /// <summary>The role of this page that a line means: by the anchor it links to, by the whole title, by a short form that fits one role alone.</summary>
    internal RoleId? Resolve(string title, string? link, RoleDraft from)
    {
        var (own, place) = ids[from];
        if (link is ['#', .. var anchor] && ByAnchor.TryGetValue(anchor, out var linked) && linked != own)
            return linked;
        if (LevelCode.Is(title))
            return ByCode(title, from);
        var words = TitleWords.Of(title);
        if (words.LikenessTo(from.Words) == TitleLikeness.Same)
            return own;
        var isLevel = words.IsBareLevel();
        var (best, likeness, alone) = (default(RoleDraft), TitleLikeness.None, false);
        for (var at = Math.Max(0, place - Reach.Most); at < Math.Min(roles.Length, place + Reach.Most); at++)
        {
            var other = ReferenceEquals(roles[at], from) ? TitleLikeness.None : words.LikenessTo(roles[at].Words);
            if (isLevel && other == TitleLikeness.None && IsLevelOf(roles[at], words))
                other = TitleLikeness.Short;
            if (other > likeness)
                (best, likeness, alone) = (roles[at], other, true);
            else if (other == likeness)
                alone = false;
        }

        return best is not null && alone ? ids[best].Id : null;
    }

    /// <summary>"Manager" is "Manager, Global Lighting": behind the comma "global" is no level (sales/self-service-online-sales-growth.md).</summary>
    private static bool IsLevelOf(RoleDraft role, TitleWords level) =>
        role.Title.IndexOf(',') is var comma and > 0 && level.SameAs(TitleWords.Of(role.Title[..comma]));
}
