using System.Text.Json;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Feedback;

/// <summary>Reads what Teams sends when somebody presses a thumb. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons</summary>
internal static class FeedbackReader
{
    /// <summary>Longest remark that is kept, in characters.</summary>
    private const int MostCharacters = 2000;

    /// <summary>The opinion in the value of a <c>message/submitAction</c>; null when it holds none.</summary>
    public static Opinion? Read(JsonElement value)
    {
        var action = value.At("actionValue");
        return action.At("reaction").AsText() is { } reaction and ("like" or "dislike") ? new Opinion(reaction == "like", Remark(action.At("feedback").AsText())) : null;
    }

    /// <summary>The form arrives as JSON within a string, and from some clients as plain words.</summary>
    private static string Remark(string? form)
    {
        var text = form ?? "";
        try
        {
            using var parsed = JsonDocument.Parse(text);
            text = parsed.RootElement.At("feedbackText").AsText() ?? "";
        }
        catch (JsonException)
        {
            // Plain words, then.
        }

        return text.Length <= MostCharacters ? text : text[..MostCharacters];
    }
}
