using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>A word of a title or heading in lower case and where it stands.</summary>
internal readonly record struct TitleToken(string Word, int Start, int End)
{
    /// <summary>The words of a text; apostrophes are straightened, all other marks part words.</summary>
    internal static ImmutableArray<TitleToken> All(string text)
    {
        var tokens = new Few<TitleToken>(text.AsSpan().Count(' ') + 1);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '&')
                tokens.Add(new("&", at, at + 1));
            if (!char.IsLetterOrDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019'))
                at++;
            // "AnalystJob Grade": the space after the name of a job was forgotten.
            if (GluedAt(text, start, at) is var glued and > 0)
                at = glued;
            tokens.Add(new(Lower(text.AsSpan(start, at - start)), start, at--));
        }

        return tokens.Take();
    }

    private static string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var at = 0; at < word.Length; at++)
            lower[at] = word[at] is '\u2019' ? '\'' : char.ToLowerInvariant(word[at]);
        return ReadingWords.Titles.StringOf(lower.TrimEnd('\''));
    }

    /// <summary>Where a capital stands right behind a word that names a job; 0 where none does.</summary>
    private static int GluedAt(string text, int start, int end)
    {
        for (var at = start + 4; at < end - 1; at++)
        {
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]) && char.IsLower(text[at + 1]) && ReadingWords.Titles.IsNoun(Lower(text.AsSpan(start, at - start))))
                return at;
        }

        return 0;
    }
}
