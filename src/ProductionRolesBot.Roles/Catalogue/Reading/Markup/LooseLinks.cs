using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>Links that miss CommonMark by a character: <c>[grade 9] (address)</c>, <c>[grade 7]((address))</c>, <c>[VP](#Vice President)</c> (finance/internal-audit.mm.md).</summary>
internal static class LooseLinks
{
    /// <summary>True when the line may hold one.</summary>
    internal static bool AreIn(ReadOnlySpan<char> line)
    {
        for (var close = line.IndexOf(']'); close >= 0; close = line.IndexOf(']'))
        {
            line = line[(close + 1)..];
            var target = line.TrimStart(' ');
            if (target.StartsWith("(") && (target.Length < line.Length || target.StartsWith("((") || HasSpaces(target[1..], out _)))
                return true;
        }

        return false;
    }

    internal static string Repair(string line, int number, ImmutableArray<MarkupNote>.Builder notes)
    {
        var repaired = line;
        for (var at = repaired.IndexOf(']'); at >= 0; at = repaired.IndexOf(']', at + 1))
        {
            var rest = repaired.AsSpan(at + 1);
            var open = rest.Length - rest.TrimStart(' ').Length;
            var target = rest[open..];
            if (target.StartsWith("(") && open > 0 && IsAddress(target[1..].TrimStart("( ")))
                repaired = repaired.Remove(at + 1, open);
            else if (open == 0 && target.StartsWith("(") && HasSpaces(target[1..], out var length))
                repaired = string.Concat(repaired.AsSpan(0, at + 2), repaired.Substring(at + 2, length).Replace(" ", "%20"), repaired.AsSpan(at + 2 + length));
            else if (open == 0 && target.StartsWith("((") && target.IndexOf("))") is var close and > 0)
                repaired = repaired.Remove(at + 1 + close, 1).Remove(at + 1, 1);
        }

        if (!ReferenceEquals(repaired, line))
            notes.Add(new(MarkupNoteKind.BrokenLink, number, line.Trim()));
        return repaired;
    }

    /// <summary>"[VP](#Vice President)": an address ends at a space, unless a title in quotes follows.</summary>
    private static bool HasSpaces(ReadOnlySpan<char> target, out int length)
    {
        length = target.IndexOf(')');
        return length > 0 && IsAddress(target) && target[..length].Trim().Contains(' ') && !target[..length].ContainsAny('"', '\'');
    }

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("/") || text.StartsWith("http") || text.StartsWith("../") || text.StartsWith("#");
}
