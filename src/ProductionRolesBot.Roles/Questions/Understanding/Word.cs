using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A token with what it can be.</summary>
/// <param name="Token">The token as typed.</param>
/// <param name="Text">The word it is or was meant to be.</param>
/// <param name="TitleWords">The words of titles it stands for; empty when it is no word of any title.</param>
/// <param name="IsKnown">False when neither the lexicon nor the catalogue has it.</param>
internal sealed record Word(Token Token, string Text, ImmutableArray<string> TitleWords, bool IsKnown)
{
    /// <summary>True when titles of the catalogue contain it.</summary>
    public bool IsTitleWord => !TitleWords.IsEmpty;
}
