using System.Diagnostics.CodeAnalysis;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>Compares lines by their letters and digits: case, commas and full stops make no difference (sales/business-systems-administrator.md).</summary>
internal sealed class LettersOnly : IEqualityComparer<string>
{
    internal static LettersOnly Comparer { get; } = new();

    public bool Equals(string? left, string? right)
    {
        var (at, other) = (0, 0);
        while (true)
        {
            while (at < left!.Length && !char.IsLetterOrDigit(left[at]))
                at++;
            while (other < right!.Length && !char.IsLetterOrDigit(right[other]))
                other++;
            if (at == left.Length || other == right.Length)
                return at == left.Length && other == right.Length;
            if (char.ToLowerInvariant(left[at++]) != char.ToLowerInvariant(right[other++]))
                return false;
        }
    }

    /// <summary>The FNV hash of the letters: one multiplication each.</summary>
    public int GetHashCode([DisallowNull] string line)
    {
        var hash = 2_166_136_261u;
        foreach (var letter in line)
        {
            if (char.IsLetterOrDigit(letter))
                hash = unchecked((hash ^ char.ToLowerInvariant(letter)) * 16_777_619u);
        }

        return unchecked((int)hash);
    }
}
