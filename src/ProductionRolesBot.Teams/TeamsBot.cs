using System.Text.Json;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Messages;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>Reception: what an activity says to the bot.</summary>
internal static class TeamsBot
{
    /// <summary>Hears an activity; null for what is not said to the bot: other types, its own words, a message without text or button.</summary>
    public static Heard? Hear(Activity activity)
    {
        if (activity.Type != "message" || activity.From?.Id is { } speaker && speaker == activity.Recipient?.Id)
            return null;
        if (Pressed(activity.Value) is { } button)
            return new Heard(new Utterance(button.Utterance, activity.Locale), button);
        return activity.Text is null ? null : new Heard(new Utterance(MessageText.Clean(activity), activity.Locale), null);
    }

    /// <summary>What a button of ours carries; null for anything else, for what a client sends can be anything.</summary>
    private static ButtonData? Pressed(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("utterance", out var words) || words.ValueKind != JsonValueKind.String)
            return null;
        var catalogue = value.TryGetProperty("catalogue", out var digest) && digest.ValueKind == JsonValueKind.String ? digest.GetString() : null;
        var part = value.TryGetProperty("part", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var asked) ? asked : 1;
        return new ButtonData(words.GetString()!, catalogue, part);
    }
}

/// <summary>What was said, and the button that said it.</summary>
/// <param name="Utterance">The words.</param>
/// <param name="Button">The pressed button; null when the words were typed.</param>
internal sealed record Heard(Utterance Utterance, ButtonData? Button);
