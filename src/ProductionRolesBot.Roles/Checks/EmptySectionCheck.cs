using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>A heading that promises facts with nothing below it.</summary>
internal static class EmptySectionCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) =>
        from section in page.Sections
        where section.Kind is HeadingKind.Grade or HeadingKind.Responsibilities or HeadingKind.Requirements
        where section.Outline.Blocks.IsEmpty && !PageSection.Below(section, page.Sections).Any()
        // Content that is put there from elsewhere is not missing.
        where !page.Outline.Notes.Any(note => note.Kind == Catalogue.Reading.Markup.MarkupNoteKind.ContentElsewhere && note.Line > section.Outline.Line && note.Line < section.Outline.Line + 5)
        select page.Problem("PR022", section.Outline.Line, $"nothing stands under \"{section.Outline.Heading}\"");
}
