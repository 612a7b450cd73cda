using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>"two (2) years": a number in a word and in figures (finance/internal-audit.mm.md).</summary>
internal static class NumberSaidTwice
{
    /// <summary>"seven (10)" where the two differ; null where they agree or only one stands.</summary>
    internal static string? Contradiction(string text)
    {
        for (var open = text.IndexOf(" (", StringComparison.Ordinal); open > 0; open = text.IndexOf(" (", open + 2, StringComparison.Ordinal))
        {
            var end = open + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end == open + 2 || end == text.Length || text[end] != ')' || !int.TryParse(text.AsSpan(open + 2, end - open - 2), CultureInfo.InvariantCulture, out var figures))
                continue;
            var start = open;
            while (start > 0 && char.IsLetter(text[start - 1]))
                start--;
            var said = ReadingWords.Requirements.Numbers.All.IndexOf(text[start..open].ToLowerInvariant());
            if (said >= 0 && said != figures)
                return text[start..(end + 1)];
        }

        return null;
    }
}
