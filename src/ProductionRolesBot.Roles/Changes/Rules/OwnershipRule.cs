using System.Collections.Immutable;
using ProductionRolesBot.Roles.Changes.Lexicon;
using ProductionRolesBot.Roles.Changes.Pairing;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>Assist &lt; do &lt; own &lt; lead, by the verb a line opens with.</summary>
internal static class OwnershipRule
{
    /// <summary>Longest lead-in such as "Goal setting:", in characters.</summary>
    private const int LongestLabel = 30;

    /// <summary>The lowest rung of the ladder.</summary>
    private const int Helping = 1;

    public static int Compare(ComparedLine from, ComparedLine to) =>
        OpeningVerb(from) is { } lower && OpeningVerb(to) is { } upper && SpeakOfTheSame(from, to, Math.Min(lower, upper)) ? upper.CompareTo(lower) : 0;

    /// <summary>Helping with a thing is less than doing it, however the thing is put; doing and leading differ only where the thing is the same.</summary>
    private static bool SpeakOfTheSame(ComparedLine from, ComparedLine to, int lower) =>
        lower == Helping ? from.Subject.Shares(to.Subject) : Overlap.IsMost(from, to);

    private static int? OpeningVerb(ComparedLine line)
    {
        var text = line.Bullet.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        ImmutableArray<string> words = [.. Tokenizer.Split(colon is > 0 and < LongestLabel ? text[(colon + 1)..] : text).Select(token => token.Text)];
        var first = 0;
        while (first < words.Length && words[first].EndsWith("ly", StringComparison.Ordinal))
            first++;
        return ChangeWords.Ladders["ownership"].In(words[first..]) is [{ At: 0 } verb, ..] ? verb.Height : null;
    }
}
