namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>
/// Makes letters comparable: lower case, no accents, full width as half width. Done by table because
/// <see cref="string.Normalize()"/> does nothing under invariant globalization.
/// </summary>
internal static class TextFolding
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőřŕśšşșťţțùúûüūůűųýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>The folded form of one character.</summary>
    public static char Fold(char character)
    {
        if (character < 0x80)
            return char.ToLowerInvariant(character);
        if (character is >= '\uFF01' and <= '\uFF5E')
            return char.ToLowerInvariant((char)(character - 0xFEE0));
        var lower = char.ToLowerInvariant(character);
        var index = Accented.IndexOf(lower, StringComparison.Ordinal);
        return index < 0 ? lower : Plain[index];
    }

    /// <summary>True for the characters of scripts that write words without spaces.</summary>
    public static bool IsUnspaced(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or '々';

    /// <summary>True for every way of writing an apostrophe.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    /// <summary>True for hyphens and dashes.</summary>
    public static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '−';
}
