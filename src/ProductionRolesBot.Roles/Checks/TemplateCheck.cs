using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>"{add the role name}", "to be written": what a template or a draft left behind.</summary>
internal static class TemplateCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var sentence in page.Sections.SelectMany(section => section.AllSentences))
        {
            if (HasBraces(sentence.Text))
                yield return page.Problem("PR020", sentence.Line, "braces of a template were left in");
            else if (Placeholder.Is(sentence.Text))
                yield return page.Problem("PR021", sentence.Line, "the text only holds a place");
        }
    }

    /// <summary>Braces have no place in prose; half a pair is left over too.</summary>
    private static bool HasBraces(string text) => text.AsSpan().ContainsAny('{', '}');
}
