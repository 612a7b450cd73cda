using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Words that stand before what a person or a button hands over, in every language: "send this question: …".</summary>
/// <param name="sentence">Name of the sentence, which ends with a place for what is handed over.</param>
/// <param name="place">Name of that place.</param>
internal sealed class OpeningWords(string sentence, string place)
{
    private readonly ImmutableArray<(string Opening, string Language)> openings =
        [.. Lexicon.All.Select(lexicon => (new Phrasebook(lexicon).Say(sentence, (place, "")).Trim(), lexicon.Language))];

    /// <summary>What stands behind the words, and their language; null for other words.</summary>
    public (string Said, string Language)? Read(string text)
    {
        var said = text.AsSpan().Trim();
        foreach (var (opening, language) in openings)
        {
            if (said.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && said[opening.Length..].Trim() is { IsEmpty: false } rest)
                return (rest.ToString(), language);
        }

        return null;
    }
}
