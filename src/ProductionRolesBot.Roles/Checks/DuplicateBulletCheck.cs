using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The same words twice in one list.</summary>
internal static class DuplicateBulletCheck
{
    /// <summary>Short bullets ("Leadership") may head two groups.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        page.Family.Roles.SelectMany(role => In(page, role.Responsibilities.Own).Concat(In(page, role.Requirements.Own)))
            .Concat(In(page, page.Family.SharedResponsibilities)).Concat(In(page, page.Family.SharedRequirements));

    private static IEnumerable<CatalogueProblem> In(PageReading page, IEnumerable<Bullet> bullets)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var bullet in bullets.Where(bullet => bullet.Text.Length >= Shortest && bullet.Children.IsEmpty))
        {
            var words = bullet.Text.TrimEnd('.', ' ');
            if (!first.TryAdd(words, bullet.Source.Line))
                yield return page.Problem("PR026", bullet.Source.Line, $"the same words stand in line {first[words]}");
        }
    }
}
