using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>A page with everything that reading it brought to light; the checks look at the parts, the catalogue keeps the family.</summary>
internal sealed record PageReading(
    CataloguePage Page, PageOutline Outline, ImmutableArray<PageSection> Sections, PageRoles Roles, JobFamily Family)
{
    /// <summary>A line as written, without the space around it; empty when the page has no such line.</summary>
    internal string LineAt(int line)
    {
        var at = 0;
        foreach (var text in Page.Markdown.AsSpan().EnumerateLines())
        {
            if (++at == line)
                return text.Trim().ToString();
        }

        return "";
    }
}
