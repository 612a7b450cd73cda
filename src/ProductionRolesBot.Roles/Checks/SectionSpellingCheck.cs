using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>"Responsibilites": headings that are understood in spite of their spelling (marketing/brand-designer.md).</summary>
internal static class SectionSpellingCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        from section in page.Sections
        where section.Meaning.Misspelled is not null
        select page.Problem("PR018", section.Outline.Line, $"\"{section.Meaning.Misspelled}\" is misspelled");
}
