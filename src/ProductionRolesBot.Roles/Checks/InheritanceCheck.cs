using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Lines that take over from another role: the wrong list (sales/online-sales-operations.md), or the role itself (alliances/alliances-manager.md).</summary>
internal static class InheritanceCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var taken = page.Family.Roles.SelectMany(role => role.Responsibilities.Inherits.Concat(role.Requirements.Inherits)).Select(inherited => inherited.Quote.Source.Line).ToHashSet();
        foreach (var (role, section) in page.RoleSections.Where(part => part.Section.Kind is HeadingKind.Responsibilities or HeadingKind.Requirements))
        {
            foreach (var claim in section.Inheritances)
            {
                // "Meets all SOX requirements" takes over from nobody.
                if (InheritanceClaim.MayMeanNone(claim.From) && !taken.Contains(claim.Sentence.Line))
                    continue;
                if (NamesOnly(claim.Sentence.Text, section.Kind == HeadingKind.Responsibilities))
                    yield return page.Problem("PR015", claim.Sentence.Line, $"under {section.Kind.ToString().ToLowerInvariant()} the line takes over the other list");
                if (TitleWords.Of(claim.From).LikenessTo(role.Words) == TitleLikeness.Same)
                    yield return page.Problem("PR016", claim.Sentence.Line, $"\"{role.Title}\" takes over from itself");
            }
        }
    }

    /// <summary>True when the line names the other list and not the one it stands in.</summary>
    private static bool NamesOnly(string text, bool underResponsibilities)
    {
        var requirements = text.Contains("requirement", StringComparison.OrdinalIgnoreCase);
        var responsibilities = text.Contains("responsib", StringComparison.OrdinalIgnoreCase);
        return requirements != responsibilities && requirements == underResponsibilities;
    }
}
