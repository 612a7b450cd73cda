using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>"- Location: …", "- Salary: …" right below a title: what a form asks for, and nothing that the role does (roles/mid_content_designer.md of another organisation).</summary>
internal static class FormList
{
    internal static bool Is(OutlineBlock.List list)
    {
        foreach (var item in list.Items)
        {
            var words = item.Text.FlatWords.Span;
            if (words.IndexOf(':') is not (var colon and > 0) || !ReadingWords.Prose.FormKeys.Holds(words[..colon].Trim()))
                return false;
        }

        return true;
    }
}
