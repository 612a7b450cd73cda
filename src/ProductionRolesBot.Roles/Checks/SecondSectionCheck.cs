using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// A role with two sections of one name, one of them deeper than the other (product/product-manager.md). Side by side they
/// are a duplicate heading; two grades and two managers have findings of their own.
/// </summary>
internal static class SecondSectionCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var role in page.Roles.Roles)
        {
            foreach (var same in role.Sections.Where(section => SectionOwners.IsFacts(section.Kind) && IsOf(section, role)).GroupBy(NameOf, StringComparer.OrdinalIgnoreCase))
            {
                var first = same.First();
                foreach (var second in same.Skip(1).Where(second => !IsDuplicateOf(first, second)))
                    yield return page.Problem("PR049", second.Outline.Line, $"\"{role.Title}\" has another section \"{same.Key}\" in line {first.Outline.Line}");
            }
        }
    }

    /// <summary>"UX Requirements" are of a part of the role.</summary>
    private static bool IsOf(PageSection section, RoleDraft role) => section.Subject.IsEmpty || section.Subject.IsShortFor(role.Words);

    /// <summary>"Requirements" of "Senior Editor Requirements".</summary>
    private static string NameOf(PageSection section) => section.Meaning.Subject.Length == 0
        ? section.Outline.Heading
        : section.Outline.Heading.Replace(section.Meaning.Subject, "", StringComparison.Ordinal).Trim();

    private static bool IsDuplicateOf(PageSection first, PageSection second) =>
        first.Parent == second.Parent && first.Level == second.Level && first.Outline.Heading == second.Outline.Heading;
}
