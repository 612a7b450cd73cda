using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>"csm" in the place of "customer success manager".</summary>
internal static class Initials
{
    /// <summary>True when the letters begin as many neighbouring words; "csms" are several of them (sales/customer-success-management.mm.md).</summary>
    internal static bool Are(ReadOnlySpan<char> letters, ImmutableArray<string> words) =>
        Find(letters, words) >= 0 || (letters is [_, _, .., 's'] && Find(letters[..^1], words) >= 0);

    /// <summary>Position of the first of those words, -1 when there are none.</summary>
    internal static int Find(ReadOnlySpan<char> letters, ImmutableArray<string> words)
    {
        if (letters.Length is < 2 or > 5)
            return -1;
        for (var first = 0; first + letters.Length <= words.Length; first++)
        {
            var at = 0;
            while (at < letters.Length && words[first + at][0] == letters[at])
                at++;
            if (at == letters.Length)
                return first;
        }

        return -1;
    }
}
