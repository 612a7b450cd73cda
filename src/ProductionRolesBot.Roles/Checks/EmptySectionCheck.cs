using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A heading with nothing below it (sales/regional-sales-director.md).</summary>
internal static class EmptySectionCheck
{
    /// <summary>Lines below a heading in which content from elsewhere may begin.</summary>
    private const int Below = 4;

    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var title = TitleWords.Of(FamilyName.Of(page.Outline.Title));
        var elsewhere = page.Outline.Notes.Where(note => note.Kind == MarkupNoteKind.ContentElsewhere).Select(note => note.Line).ToHashSet();
        // What stands beside its heading is not missing; that has a finding of its own.
        var beside = page.Roles.Roles.Where(role => role.Sections.Count > 0).Select(role => role.Heading).Concat(SectionPlaceCheck.BesideTheirRoles(page)).ToHashSet();
        return
            from section in page.Sections
            where section.Level > 0 && section.Outline.Anchor.Length > 0
            where section.Outline.Blocks.IsEmpty && !PageSection.Below(section, page.Sections).Any() && !BulletReader.GroupsBeside(section, page.Sections).Any()
            // The title of the page once more (people-group/people-connect.md) and the steps of the hiring promise nothing.
            where !beside.Contains(section) && !section.Title.SameAs(title) && !page.IsOfHiring(section)
            // Content that is put there from elsewhere is not missing.
            where !Enumerable.Range(section.Outline.Line + 1, Below).Any(elsewhere.Contains)
            select page.Problem("PR022", section.Outline.Line, $"nothing stands under \"{section.Outline.Heading}\"");
    }
}
