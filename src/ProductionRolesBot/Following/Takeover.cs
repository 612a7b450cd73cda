using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Following;

/// <summary>Decides whether newly read pages may answer in place of those that answer now.</summary>
internal static class Takeover
{
    /// <summary>Why the new pages must wait; null when they may answer.</summary>
    public static string? FindObstacle(RoleCatalogue now, RoleCatalogue next)
    {
        if (next.Families.Sum(family => family.Roles.Length) == 0 && now.Families.Sum(family => family.Roles.Length) > 0)
            return "the pages hold no role any more";
        var known = now.Problems.Where(PageFile.IsUnreadable).Select(problem => problem.Source.Page).ToHashSet(StringComparer.Ordinal);
        return next.Problems.FirstOrDefault(problem => PageFile.IsUnreadable(problem) && !known.Contains(problem.Source.Page)) is { } news
            ? $"{news.Source.Page}: {news.Message}"
            : null;
    }
}
