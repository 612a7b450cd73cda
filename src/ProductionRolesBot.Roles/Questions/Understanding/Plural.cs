namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Takes the plural ending off. Titles, lexicon and questions all go through it, so it need not be good grammar, only the same.</summary>
internal static class Plural
{
    private const int ShortestPlural = 4;

    /// <summary>The word without its plural ending.</summary>
    public static string Singular(string word)
    {
        if (word.Length < ShortestPlural || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        return word.EndsWith("ies", StringComparison.Ordinal) && word.Length > ShortestPlural ? word[..^3] + "y" : word[..^1];
    }
}
