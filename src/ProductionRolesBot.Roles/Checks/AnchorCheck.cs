using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Links to a heading of the same page that the page does not have (people-group/diversity-inclusion-partner.mm.md).</summary>
internal static class AnchorCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        // An anchor may also be an HTML id, which the reader takes out; then silence is right.
        if (!page.Page.Markdown.Contains("(#", StringComparison.Ordinal) || page.Page.Markdown.Contains(" id=", StringComparison.Ordinal) || page.Page.Markdown.Contains("{:", StringComparison.Ordinal) || page.Page.Markdown.Contains("{#", StringComparison.Ordinal))
            yield break;
        var anchors = page.Sections.Select(section => section.Outline.Anchor.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in page.Sections.SelectMany(section => section.AllSentences))
        {
            foreach (var link in sentence.Links)
            {
                if (link.Target is ['#', _, ..] && !anchors.Contains(link.Target[1..]) && !anchors.Contains(AnchorSlugs.Of(link.Target[1..])))
                    yield return page.Problem("PR040", sentence.Line, $"no heading of the page has the anchor {link.Target}");
            }
        }
    }
}
