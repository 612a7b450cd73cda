namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>"csm" in the place of "customer success manager".</summary>
internal static class Initials
{
    /// <summary>True when the letters begin as many neighbouring words.</summary>
    internal static bool Are(string letters, IEnumerable<string> words)
    {
        if (letters.Length is < 2 or > 5)
            return false;
        var initials = string.Concat(words.Select(word => word[0]));
        return initials.Contains(letters, StringComparison.Ordinal);
    }
}
