using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Whose next step a ladder sentence tells: "The next step in the Sound job family", "The next step for the Rigger is" (marketing/community-programs.mm.md).</summary>
internal static class LadderSubject
{
    /// <summary>No name of a family or role is longer.</summary>
    private const int Longest = 80;

    /// <summary>The family, null when the sentence speaks of none.</summary>
    internal static string? OfFamily(string text) =>
        Start(text) is var start and > 0 && text.IndexOf(" job famil", start, StringComparison.OrdinalIgnoreCase) is var end && end > start && Verb(text, start) is var verb && (verb < 0 || end < verb)
            ? Named(text, start, end)
            : null;

    /// <summary>The role, null when the sentence speaks of a family or of nobody.</summary>
    internal static string? OfRole(string text) =>
        Start(text) is var start and > 0 && OfFamily(text) is null && Verb(text, start) is var end && end > start ? Named(text, start, end) : null;

    private static string? Named(string text, int start, int end) => end - start <= Longest ? text[start..end].Trim() : null;

    private static int Start(string text)
    {
        foreach (var opening in ReadingWords.Ladders.Openings.All)
        {
            if (text.IndexOf(opening, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
                return at + opening.Length;
        }

        return -1;
    }

    private static int Verb(string text, int start)
    {
        var first = -1;
        foreach (var verb in ReadingWords.Ladders.Verbs.All)
        {
            if (text.IndexOf(verb, start, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }
}
