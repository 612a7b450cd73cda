using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Lines that take over from a title that no role has: what it asks is missing from every answer (sales/business-value-manager.md).</summary>
internal static class InheritedRoleCheck
{
    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages, ImmutableArray<JobFamily> families)
    {
        for (var at = 0; at < families.Length; at++)
        {
            // A line above both lists takes over into both.
            var taken = families[at].Roles.SelectMany(role => role.Inherits).DistinctBy(inherited => (inherited.Quote.Source, inherited.From));
            foreach (var inherited in taken)
            {
                if (inherited.Target is null)
                    yield return pages[at].Lines.Problem("PR053", inherited.Quote.Source.Line, $"the catalogue holds no role \"{inherited.From}\"");
            }
        }
    }
}
