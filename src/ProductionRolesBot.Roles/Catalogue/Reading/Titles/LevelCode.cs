namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>"L2" in "L2 – Deckhand", "IC3" in "IC3: Rigger": where a job stands in an organisation's scheme of levels, written before its title.</summary>
internal static class LevelCode
{
    private const int MostLetters = 3;
    private const int MostDigits = 2;

    /// <summary>The code that a title begins with, or is; empty for a title that does without.</summary>
    internal static string Of(string title)
    {
        var end = EndIn(title);
        return end > 0 && (end == title.Length || TitleAfter(title, end).Length > 0) ? title[..end] : "";
    }

    /// <summary>True for a code alone: "Everything in IC2, plus" speaks of the level by nothing else.</summary>
    internal static bool Is(string title) => title.Length > 0 && EndIn(title) == title.Length;

    /// <summary>The title behind its code; the whole title where no code parts from it.</summary>
    internal static string Without(string title) =>
        EndIn(title) is var end and > 0 && TitleAfter(title, end) is { Length: > 0 } rest ? rest : title;

    /// <summary>Empty unless a mark parts the two: "G2 Analyst" is the title of somebody who works with G2.</summary>
    private static string TitleAfter(string title, int code)
    {
        var rest = title.AsSpan(code).TrimStart(' ');
        return rest.Length > 2 && rest[0] is '-' or '\u2013' or '\u2014' or ':' or '|' && rest[1] == ' ' ? rest[1..].Trim().ToString() : "";
    }

    private static int EndIn(string title)
    {
        var digits = 0;
        while (digits < title.Length && char.IsAsciiLetterUpper(title[digits]))
            digits++;
        var end = digits;
        while (end < title.Length && char.IsAsciiDigit(title[end]))
            end++;
        return digits is > 0 and <= MostLetters && end - digits is > 0 and <= MostDigits ? end : 0;
    }
}
