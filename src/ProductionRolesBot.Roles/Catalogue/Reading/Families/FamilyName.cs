using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The name of a family without the words that say that it is one: "Lighting Roles" is "Lighting" (marketing/digital-production-manager.md).</summary>
internal static class FamilyName
{
    internal static string Of(string pageTitle)
    {
        foreach (var ending in ReadingWords.Prose.FamilyEndings.All)
        {
            if (pageTitle.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && pageTitle.Length > ending.Length)
                return pageTitle[..^ending.Length].TrimEnd(' ', '-', ',');
        }

        return pageTitle;
    }
}
