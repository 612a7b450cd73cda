using System.Text.Json;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Messages;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>Reception: what an activity says to the bot.</summary>
internal static class TeamsBot
{
    /// <summary>
    /// Hears a message, new or edited; null for what is not said to the bot: its own words, a button that is not one of ours,
    /// a message to others. Words are empty where there were none but the bot was meant all the same.
    /// </summary>
    public static Heard? Hear(Activity activity)
    {
        if (activity.From?.Id is { } speaker && speaker == activity.Recipient?.Id)
            return null;
        if (activity.Value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
            return Pressed(activity.Value) is { } button ? new Heard(new Utterance(button.Utterance, activity.Locale), button) : null;
        // Where others talk too, only what names the bot is meant for it.
        return activity.IsGroupInTeams && !MessageText.MentionsBot(activity)
            ? null
            : new Heard(new Utterance(MessageText.Clean(activity), activity.Locale), null);
    }

    /// <summary>What a button of ours carries; null for anything else, for what a client sends can be anything.</summary>
    public static ButtonData? Pressed(JsonElement value) => value.At("utterance") is { ValueKind: JsonValueKind.String } words
        ? new ButtonData(words.GetString()!, value.At("catalogue").AsText(), value.At("part").AsNumber() ?? 1) { Dialog = value.At("dialog").AsText() }
        : null;
}

/// <summary>What was said, and the button that said it.</summary>
/// <param name="Utterance">The words.</param>
/// <param name="Button">The pressed button; null when the words were typed.</param>
internal sealed record Heard(Utterance Utterance, ButtonData? Button);
