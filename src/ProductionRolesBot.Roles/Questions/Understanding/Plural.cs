namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Takes the plural ending off. Titles, lexicon and questions all go through it, so it need not be good grammar, only the same.</summary>
internal static class Plural
{
    private const int ShortestPlural = 4;
    private const string LongEnding = "ies";

    /// <summary>The word without its plural ending; the word itself when it has none.</summary>
    public static string Singular(string word)
    {
        if (!HasEnding(word))
            return word;
        return HasLongEnding(word) ? word[..^LongEnding.Length] + "y" : word[..^1];
    }

    /// <summary>True when this is the singular of the word, or the word itself where it has no plural ending.</summary>
    public static bool IsSingularOf(string singular, string word)
    {
        if (!HasEnding(word))
            return singular == word;
        return HasLongEnding(word)
            ? singular.EndsWith('y') && singular.AsSpan()[..^1].SequenceEqual(word.AsSpan()[..^LongEnding.Length])
            : singular.AsSpan().SequenceEqual(word.AsSpan()[..^1]);
    }

    private static bool HasEnding(string word) => word.Length >= ShortestPlural && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool HasLongEnding(string word) => word.EndsWith(LongEnding, StringComparison.Ordinal) && word.Length > ShortestPlural;
}
