namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A word, a number or a comparison sign of an utterance.</summary>
/// <param name="Text">Folded: lower case, without accents.</param>
/// <param name="Start">Index of its first character in what was typed.</param>
/// <param name="Length">Number of characters it takes there.</param>
/// <param name="Before">What separates it from the token before.</param>
internal readonly record struct Token(string Text, int Start, int Length, Separator Before)
{
    /// <summary>Index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>True for a token that starts with a digit.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]);
}

/// <summary>What stands between two tokens; the strongest mark counts, weakest first.</summary>
internal enum Separator
{
    Space,
    Hyphen,
    Comma,
    Slash,
    Stop,
}
