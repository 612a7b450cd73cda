using System.Collections.Immutable;
using System.Numerics;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>
/// Finds the known word somebody meant. A scan over one letter mask for each word of the same first letter: that
/// costs less than the tables of a deletion index and needs no memory beside them.
/// </summary>
internal sealed class SpellingIndex
{
    /// <summary>A word this short is another word too easily, unless it is a longer one with a letter left out: "grde".</summary>
    public const int ShortOfOne = 4;

    private readonly Dictionary<char, Candidate[]> byFirstLetter;

    public SpellingIndex(IEnumerable<string> known)
    {
        byFirstLetter = known.Where(word => word.Length >= 4 && !word.Any(char.IsDigit)).Distinct()
            .Select((word, at) => new Candidate(word, LettersOf(word), at))
            .GroupBy(candidate => candidate.Word[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The nearest known word within the slips that its length forgives, null when there is none.</summary>
    public string? Nearest(string word)
    {
        var search = new Search(word, word.Length == ShortOfOne ? 1 : EditDistance.Forgiven(word.Length));
        if (search.Forgiven == 0)
            return null;
        // The first letter is hardly ever the wrong one, except when two letters are swapped.
        if (byFirstLetter.TryGetValue(word[0], out var candidates))
            search.Try(candidates, second: null);
        if (word[1] != word[0] && byFirstLetter.TryGetValue(word[1], out candidates))
            search.Try(candidates, second: word[0]);
        return search.Nearest?.Word;
    }

    private static uint LettersOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
            mask |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        return mask;
    }

    /// <param name="Word">A known word.</param>
    /// <param name="Letters">The letters in it, one bit each.</param>
    /// <param name="Order">Its place among the known words; of two equally near the first counts.</param>
    private readonly record struct Candidate(string Word, uint Letters, int Order);

    private struct Search(string word, int forgiven)
    {
        private readonly uint letters = LettersOf(word);
        private int least = forgiven + 1;

        public readonly int Forgiven => forgiven;

        public Candidate? Nearest { get; private set; }

        public void Try(Candidate[] candidates, char? second)
        {
            foreach (var candidate in candidates)
            {
                if (word.Length == ShortOfOne && candidate.Word.Length <= ShortOfOne)
                    continue;
                if (BitOperations.PopCount(candidate.Letters ^ letters) > 2 * forgiven || Math.Abs(candidate.Word.Length - word.Length) > forgiven || (second is { } letter && candidate.Word[1] != letter))
                    continue;
                var most = Math.Min(forgiven, EditDistance.Forgiven(candidate.Word.Length));
                var distance = EditDistance.Between(word, candidate.Word, most);
                if (distance <= most && (distance < least || (distance == least && candidate.Order < Nearest?.Order)))
                    (Nearest, least) = (candidate, distance);
            }
        }
    }
}
