using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Hands out the ids of one page's roles.</summary>
internal sealed class RoleIds(string path)
{
    private readonly string page = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
    private readonly HashSet<string> taken = [];
    private readonly Dictionary<string, int> counts = [];

    /// <summary>A title that stands twice counts on from 2.</summary>
    internal RoleId Next(string title)
    {
        var slug = AnchorSlugs.Of(title);
        var id = slug;
        while (!taken.Add(id))
            id = $"{slug}-{counts[slug] = counts.GetValueOrDefault(slug, 1) + 1}";
        return new($"{page}#{id}");
    }
}
