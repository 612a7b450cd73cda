namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>
/// "SFIA: Level 6", "SFIA Level 4: Enable": a level of a framework of skills, named by its initials, as a line of its own
/// (roles/principal_ucp.md of another organisation). It is no grade of the organisation and is never called one.
/// </summary>
internal static class FrameworkLevel
{
    /// <summary>Words of the longest such line: what follows the number only names the level.</summary>
    private const int MostWords = 8;

    /// <summary>True for a sentence that states one.</summary>
    internal static bool IsStatedIn(Sentence sentence) =>
        sentence.Words is [var framework, var level, var number, ..] words && words.Length <= MostWords
        && IsInitials(sentence[framework]) && sentence[level].Equals("level", StringComparison.OrdinalIgnoreCase)
        && sentence[number].TrimEnd(".:").ToString() is { Length: > 0 and < 3 } digits && digits.All(char.IsAsciiDigit);

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd(':');
        if (word.Length is < 2 or > 8)
            return false;
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter))
                return false;
        }

        return true;
    }
}
