using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The same words twice in one list (security/red-team.md). Under another heading they may be meant twice.</summary>
internal static class DuplicateBulletCheck
{
    /// <summary>Short bullets ("Leadership") may head two groups.</summary>
    private const int Shortest = 20;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var first = new Dictionary<string, int>(LettersOnly.Comparer);
        // Two interviews of one kind are two interviews (security/security-engineer.md).
        foreach (var list in page.Sections.Where(section => !page.IsOfHiring(section)).SelectMany(section => section.Outline.Blocks).OfType<OutlineBlock.List>())
        {
            first.Clear();
            foreach (var item in list.Items)
            {
                if (item.Text.Text.Length >= Shortest && item.Children.IsEmpty && !first.TryAdd(item.Text.Text, item.Text.Line))
                    yield return page.Problem("PR026", item.Text.Line, $"the same words stand in line {first[item.Text.Text]}");
            }
        }
    }
}
