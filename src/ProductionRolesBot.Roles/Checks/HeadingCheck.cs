using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// Headings that stand twice side by side (engineering/security-engineer.mm.md), jump a level (engineering/backend-engineer.mm.md),
/// repeat their role (engineering/field-security.mm.md) or hide it inside another section (marketing/content-marketing.md).
/// </summary>
internal static class HeadingCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => OfThePage(page).Concat(OfRoles(page));

    private static IEnumerable<CatalogueProblem> OfThePage(PageReading page)
    {
        var seen = new HashSet<(int Parent, int Level, string Heading)>();
        foreach (var section in page.Sections.Skip(1))
        {
            if (section.Outline.Heading.Length > 0 && !seen.Add((section.Parent, section.Level, section.Outline.Heading)))
                yield return page.Problem("PR027", section.Outline.Line, $"\"{section.Outline.Heading}\" stands twice below the same heading");
            if (section.Parent > 0 && section.Level > page.Sections[section.Parent].Level + 1)
                yield return page.Problem("PR028", section.Outline.Line, $"the heading jumps from level {page.Sections[section.Parent].Level} to {section.Level}");
        }
    }

    private static IEnumerable<CatalogueProblem> OfRoles(PageReading page)
    {
        foreach (var (role, section) in page.RoleSections.Where(part => RepeatsTitle(part.Section, part.Role)))
            yield return page.Problem("PR029", section.Outline.Line, $"inside \"{role.Title}\" its title stands once more, where a section should begin");
        foreach (var role in page.Roles.Roles)
        {
            if (role.Heading is { Parent: > 0 } heading && page.Sections[heading.Parent] is { Kind: HeadingKind.PerformanceIndicators or HeadingKind.HiringProcess or HeadingKind.CareerLadder or HeadingKind.Specialties } above)
                yield return page.Problem("PR038", role.Line, $"\"{role.Title}\" stands inside \"{above.Outline.Heading}\"");
        }
    }

    /// <summary>"#### Senior Editor" below "### Senior Editor", usually in place of "Senior Editor Requirements".</summary>
    private static bool RepeatsTitle(PageSection section, RoleDraft role) =>
        section.Kind == HeadingKind.Other && role.Heading is { } heading && section.Level > heading.Level
        && (section.Title.SameAs(role.Words) || IsWithOneJobMore(section.Title, role.Words));

    /// <summary>"#### Lead Systems Architect" inside "### Lead Systems".</summary>
    private static bool IsWithOneJobMore(TitleWords title, TitleWords role) =>
        title.Words.Length == role.Words.Length + 1 && title.Seniority == role.Seniority && role.IsPartOf(title)
        && title.Words.Any(word => ReadingWords.Titles.IsNoun(word) && !role.Words.Contains(word));
}
