using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// "-Lead the team": a bullet to its writer and to readers, but not to CommonMark, which wants a space (sales/director-of-field-enablement.md).
/// "1. 1. Lead the team": an empty bullet with another in it to CommonMark, and to nobody else (alliances/alliances-manager.mm.md).
/// </summary>
internal static class LooseLists
{
    /// <summary>A capital must follow: "-5 degrees" and "--" are no bullets.</summary>
    internal static bool IsLoose(ReadOnlySpan<char> trimmed) =>
        IsUnderscored(trimmed) || SecondMark(trimmed) > 0 || trimmed.Length > 2 && (trimmed[0] == '\u2022' || (char.IsAsciiLetterUpper(trimmed[1]) && (trimmed[0] == '-' || (trimmed[0] == '*' && !trimmed[1..].Contains('*')))));

    /// <summary>"_ Lead the team": the key beside the dash.</summary>
    private static bool IsUnderscored(ReadOnlySpan<char> trimmed) =>
        trimmed.Length > 3 && trimmed[0] == '_' && trimmed[1] == ' ' && char.IsAsciiLetterUpper(trimmed[2]);

    /// <summary>Where the second of two equal marks stands, "- - Lead" or "1. 1. Lead"; 0 where there is one, or a rule of dashes.</summary>
    private static int SecondMark(ReadOnlySpan<char> trimmed)
    {
        var end = trimmed.Length < 5 ? 0 : trimmed[0] is '-' or '*' ? 1 : char.IsAsciiDigit(trimmed[0]) && trimmed[1] == '.' ? 2 : 0;
        var again = end + 1 + end;
        return end > 0 && trimmed.Length > again + 1 && trimmed[end] == ' ' && trimmed[again] == ' ' && trimmed[(end + 1)..again].SequenceEqual(trimmed[..end]) && char.IsLetter(trimmed[again + 1]) ? end + 1 : 0;
    }

    internal static string Repair(string line, int number, ImmutableArray<MarkupNote>.Builder notes)
    {
        var indent = line.Length - line.AsSpan().TrimStart().Length;
        if (!IsLoose(line.AsSpan(indent)))
            return line;
        if (SecondMark(line.AsSpan(indent)) is > 0 and var second)
        {
            notes.Add(new(MarkupNoteKind.DoubledMark, number, line.Trim()));
            return string.Concat(line.AsSpan(0, indent), line.AsSpan(indent + second));
        }

        notes.Add(new(MarkupNoteKind.BulletWithoutSpace, number, line.Trim()));
        return string.Concat(line.AsSpan(0, indent), "- ", line.AsSpan(indent + 1).TrimStart());
    }
}
