namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>A title for a page that gives none: its file name in words, "lead_designer.md" as "Lead Designer".</summary>
internal static class FileTitle
{
    internal static string Of(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var words = name.Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
