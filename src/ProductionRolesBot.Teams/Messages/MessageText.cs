using System.Net;
using System.Text.RegularExpressions;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>The words of a message as the person meant them: without the mention of the bot and without markup.</summary>
internal static partial class MessageText
{
    /// <summary>Cleans the text of a message.</summary>
    public static string Clean(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            // Another person's mention stays: "who does @Dana report to" would lose its subject.
            if (entity is { Type: "mention", Mentioned.Id: { } id, Text: { Length: > 0 } mention } && id == activity.Recipient?.Id)
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
        }

        return WebUtility.HtmlDecode(MentionTag().Replace(text, "")).Replace('\u00A0', ' ').Trim();
    }

    [GeneratedRegex("</?at( [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MentionTag();
}
