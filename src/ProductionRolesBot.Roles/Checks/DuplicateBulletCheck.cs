using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The same words twice in one list.</summary>
internal static class DuplicateBulletCheck
{
    /// <summary>Short bullets ("Leadership") may head two groups.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var lists = page.Family.Roles.SelectMany(role => new[] { role.Responsibilities.Own, role.Requirements.Own.CastArray<Bullet>() })
            .Append(page.Family.SharedResponsibilities).Append(page.Family.SharedRequirements.CastArray<Bullet>());
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var list in lists)
        {
            first.Dictionary.Clear();
            foreach (var bullet in list)
            {
                if (bullet.Text.Length < Shortest || !bullet.Children.IsEmpty)
                    continue;
                if (!first.TryAdd(bullet.Text.AsSpan().TrimEnd(". "), bullet.Source.Line))
                    yield return page.Problem("PR026", bullet.Source.Line, $"the same words stand in line {first[bullet.Text.AsSpan().TrimEnd(". ")]}");
            }
        }
    }
}
