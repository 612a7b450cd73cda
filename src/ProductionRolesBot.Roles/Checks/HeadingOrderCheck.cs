using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Headings that stand twice side by side (engineering/security-engineer.mm.md) or jump a level (engineering/backend-engineer.mm.md).</summary>
internal static class HeadingOrderCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var seen = new HashSet<(int Parent, int Level, string Heading)>();
        foreach (var section in page.Sections.Skip(1))
        {
            if (section.Outline.Heading.Length > 0 && !seen.Add((section.Parent, section.Level, section.Outline.Heading)))
                yield return page.Problem("PR027", section.Outline.Line, $"\"{section.Outline.Heading}\" stands twice below the same heading");
            if (section.Parent > 0 && section.Level < OutlineSection.LabelLevel && section.Level > page.Sections[section.Parent].Level + 1)
                yield return page.Problem("PR028", section.Outline.Line, $"the heading jumps from level {page.Sections[section.Parent].Level} to {section.Level}");
        }
    }
}
