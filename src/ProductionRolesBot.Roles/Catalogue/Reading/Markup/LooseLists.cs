using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>"-Lead the team": a bullet to its writer and to readers, but not to CommonMark, which wants a space (sales/director-of-field-enablement.md).</summary>
internal static class LooseLists
{
    /// <summary>A capital must follow: "-5 degrees" and "--" are no bullets.</summary>
    internal static bool IsLoose(ReadOnlySpan<char> trimmed) =>
        IsUnderscored(trimmed) || trimmed.Length > 2 && (trimmed[0] == '\u2022' || (char.IsAsciiLetterUpper(trimmed[1]) && (trimmed[0] == '-' || (trimmed[0] == '*' && !trimmed[1..].Contains('*')))));

    /// <summary>"_ Lead the team": the key beside the dash.</summary>
    private static bool IsUnderscored(ReadOnlySpan<char> trimmed) =>
        trimmed.Length > 3 && trimmed[0] == '_' && trimmed[1] == ' ' && char.IsAsciiLetterUpper(trimmed[2]);

    internal static string Repair(string line, int number, ImmutableArray<MarkupNote>.Builder notes)
    {
        var indent = line.Length - line.AsSpan().TrimStart().Length;
        if (!IsLoose(line.AsSpan(indent)))
            return line;
        notes.Add(new(MarkupNoteKind.BulletWithoutSpace, number, line.Trim()));
        return string.Concat(line.AsSpan(0, indent), "- ", line.AsSpan(indent + 1).TrimStart());
    }
}
