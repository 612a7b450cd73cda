using System.Collections.Immutable;
using System.Numerics;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>
/// Finds the known word somebody meant. A scan over one letter mask per word: with some thousand words
/// that costs less than the tables of a deletion index and needs no memory beside them.
/// </summary>
internal sealed class SpellingIndex
{
    private readonly ImmutableArray<string> words;
    private readonly uint[] letters;

    public SpellingIndex(IEnumerable<string> known)
    {
        words = [.. known.Where(word => word.Length >= 4 && !word.Any(char.IsDigit)).Distinct()];
        letters = [.. words.Select(word => LettersOf(word))];
    }

    /// <summary>The nearest known word within the slips that its length forgives, null when there is none.</summary>
    public string? Nearest(string word)
    {
        var forgiven = EditDistance.Forgiven(word.Length);
        if (forgiven == 0)
            return null;
        var mask = LettersOf(word);
        string? nearest = null;
        var least = forgiven + 1;
        for (var at = 0; at < letters.Length; at++)
        {
            var known = words[at];
            if (BitOperations.PopCount(letters[at] ^ mask) > 2 * forgiven || Math.Abs(known.Length - word.Length) > forgiven)
                continue;
            // The first letter is hardly ever the wrong one, except when two letters are swapped.
            if (known[0] != word[0] && (known[0] != word[1] || known[1] != word[0]))
                continue;
            var most = Math.Min(forgiven, EditDistance.Forgiven(known.Length));
            var distance = EditDistance.Between(word, known, most);
            if (distance <= most && distance < least)
                (nearest, least) = (known, distance);
        }

        return nearest;
    }

    private static uint LettersOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            mask |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        return mask;
    }
}
