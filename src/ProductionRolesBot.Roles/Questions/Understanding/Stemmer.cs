using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>
/// Cuts words to the part that "scouts", "scouting" and "scout" share. The endings are lexicon data; cutting by a list
/// is enough here, because both the question and the lines are cut by the same one.
/// </summary>
internal static class Stemmer
{
    private const int ShortestStem = 4;

    /// <summary>The endings by their last letter, longest first.</summary>
    private static readonly ILookup<char, string> Endings = Lexicon.English.Endings.ToLookup(ending => ending[^1]);

    /// <summary>The stem of a folded word.</summary>
    public static string Stem(string word)
    {
        word = Plural.Singular(word);
        foreach (var ending in Endings[word[^1]])
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                return Undoubled(word[..^ending.Length]).Replace('z', 's');
        }

        return word.Length == ShortestStem && word[^1] == 's' ? word[..^1] : word.Replace('z', 's');
    }

    /// <summary>"Planning" and "plan" share "plan".</summary>
    private static string Undoubled(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
}
