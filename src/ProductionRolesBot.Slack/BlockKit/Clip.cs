using System.Globalization;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>Makes text fit.</summary>
internal static class Clip
{
    private const string Ellipsis = "…";

    /// <summary>The text, or as many of its words as fit with "…" behind them. Never empty, because no text of Slack's may be.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">UTF-16 units, 2 or more.</param>
    public static string Words(string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "–";
        if (text.Length <= most)
            return text;
        var room = text.AsSpan(0, most - Ellipsis.Length);
        var space = room.LastIndexOf(' ');
        return string.Concat(space > most / 2 ? room[..space] : room[..WholeCharacters(text, room.Length)], Ellipsis);
    }

    /// <summary>The most units up to a border between characters as people count them: half an emoji is not one.</summary>
    private static int WholeCharacters(string text, int most)
    {
        var length = 0;
        while (StringInfo.GetNextTextElementLength(text, length) is var next && length + next <= most)
            length += next;
        return length > 0 ? length : most;
    }
}
