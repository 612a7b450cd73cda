using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>"TBD", "To be defined at time of business need": words that hold a place and say nothing (sales/channel-services.md).</summary>
internal static class Placeholder
{
    /// <summary>Longer lines say something besides.</summary>
    private const int Longest = 60;

    /// <summary>"Marketing: TBD": the words after a colon only hold a place.</summary>
    internal static bool EndsIn(string text) =>
        text.LastIndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && Is(text.AsSpan(colon + 2));

    internal static bool Is(ReadOnlySpan<char> text) =>
        text.Length <= Longest && ReadingWords.Prose.Placeholders.Starts(text);
}
