using System.Net;
using System.Text.RegularExpressions;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>The words of a message as the person meant them: without the mention of the bot and without markup.</summary>
internal static partial class MessageText
{
    /// <summary>Longest text that is looked at, in characters: nobody asks for more, and somebody will send it.</summary>
    private const int MostCharacters = 4000;

    /// <summary>Whether a message names the bot.</summary>
    public static bool MentionsBot(Activity activity) => BotMentions(activity).Any();

    /// <summary>Cleans the text of a message.</summary>
    public static string Clean(Activity activity)
    {
        var text = activity.Text ?? "";
        text = text.Length <= MostCharacters ? text : text[..MostCharacters];
        // Another person's mention stays: "who does @Dana report to" would lose its subject.
        foreach (var entity in BotMentions(activity))
        {
            if (entity.Text is { Length: > 0 } mention)
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
        }

        if (text.Contains('<', StringComparison.Ordinal))
            text = MentionTag().Replace(text, "");
        return WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    private static IEnumerable<Entity> BotMentions(Activity activity) => (activity.Entities ?? []).OfType<Entity>()
        .Where(entity => entity.Type == "mention" && entity.Mentioned?.Id is { } id && id == activity.Recipient?.Id);

    /// <summary>Marks of a mention, of a quoted message and of a card that was put into the message, none of them the person's words.</summary>
    [GeneratedRegex("</?(at|quoted|span|attachment)( [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MentionTag();
}
