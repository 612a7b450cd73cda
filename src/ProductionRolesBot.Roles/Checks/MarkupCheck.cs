using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Markup;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>What the rewriting of the markup had to mend or take out (sales/director-of-field-enablement.md).</summary>
internal static class MarkupCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var note in page.Outline.Notes)
        {
            switch (note.Kind)
            {
                case MarkupNoteKind.UnreadableFrontMatter:
                    yield return page.Problem("PR001", note.Line, "the front matter is not YAML");
                    break;
                case MarkupNoteKind.LineTooLong:
                    yield return page.Problem("PR002", note.Line, "the line is too long to be read whole") with { Quote = note.Text };
                    break;
                case MarkupNoteKind.NestedTooDeep:
                    yield return page.Problem("PR003", note.Line, "the page nests lists or quotes too deep to be read");
                    break;
                case MarkupNoteKind.BrokenLink:
                    yield return page.Problem("PR023", note.Line, "the link is not written as markdown wants it");
                    break;
                case MarkupNoteKind.BulletWithoutSpace:
                    yield return page.Problem("PR024", note.Line, "the bullet has no space after its mark", Spaced(note.Text));
                    break;
                case MarkupNoteKind.DoubledMark:
                    yield return page.Problem("PR052", note.Line, "the bullet has two marks", note.Text[(note.Text.IndexOf(' ') + 1)..]);
                    break;
                case MarkupNoteKind.ContentElsewhere:
                    yield return page.Problem("PR025", note.Line, $"text is put here from elsewhere: {note.Text}");
                    break;
            }
        }
    }

    private static string Spaced(string bullet) => $"- {bullet[1..].TrimStart()}";
}
