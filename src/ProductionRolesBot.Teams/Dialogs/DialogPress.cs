using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>A press that opens a dialog or goes on in one.</summary>
/// <param name="Assistant">Who answers.</param>
/// <param name="Button">The button, with the question that the dialog is about.</param>
/// <param name="Activity">Who pressed, and where.</param>
/// <param name="Data">What was filled in so far.</param>
internal sealed record DialogPress(RoleAssistant Assistant, ButtonData Button, Activity Activity, JsonElement Data)
{
    /// <summary>True where the dialog goes on in the chat, for a client that opens none.</summary>
    public bool InChat { get; init; }

    /// <summary>The words of the dialog: like the card it was opened from, it speaks the language of the question.</summary>
    public DialogWords Words { get; } = DialogWords.In(Assistant.LanguageOf(new Utterance(Button.Utterance, Activity.Locale)));
}
