using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Headings that repeat their role (engineering/field-security.mm.md) or hide it inside another section (marketing/content-marketing.md).</summary>
internal static class RoleHeadingCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
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
