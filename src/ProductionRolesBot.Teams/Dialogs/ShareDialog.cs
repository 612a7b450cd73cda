using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Puts a card before everyone in a conversation: a note first, then exactly what they will see, and only then the message.</summary>
internal static class ShareDialog
{
    private const string Note = "note";
    private const int MostCharacters = 500;

    /// <summary>Asks for the note.</summary>
    public static TaskStep Open(ButtonData button) => TaskStep.Show(DialogWords.ShareTitle, new AdaptiveCard(
        [new TextInput(DialogWords.Note) { Id = Note, IsMultiline = true, MaxLength = MostCharacters }])
    {
        FallbackText = DialogWords.ShareTitle,
        Speak = DialogWords.Note,
        Actions = [Next(DialogWords.Preview, button, DialogName.Preview)],
    });

    /// <summary>Shows what everyone will see. The note travels on in a field, where it can still be changed.</summary>
    public static TaskStep Preview(RoleAssistant assistant, ButtonData button, JsonElement data, string? locale)
    {
        var shared = Card(assistant, button, data, locale);
        return TaskStep.Show(DialogWords.Preview, shared with
        {
            Body =
            [
                CardText.Line(CardText.Faint(DialogWords.WhatOthersSee)),
                .. shared.Body,
                new TextInput(DialogWords.Note) { Id = Note, IsMultiline = true, MaxLength = MostCharacters, Value = NoteIn(data) },
            ],
            Actions = [Next(DialogWords.Preview, button, DialogName.Preview), Next(DialogWords.Post, button, DialogName.Post)],
        });
    }

    /// <summary>What is put before everyone: the answer as it is today, below the note.</summary>
    public static AdaptiveCard Card(RoleAssistant assistant, ButtonData button, JsonElement data, string? locale)
    {
        var card = StandaloneCard.Of(assistant, button.Utterance, locale);
        return NoteIn(data) is { Length: > 0 } note ? card with { Body = card.Body.Insert(0, CardText.Line(CardText.Plain(note))) } : card;
    }

    private static string NoteIn(JsonElement data)
    {
        var note = data.At(Note).AsText()?.Trim() ?? "";
        return note.Length <= MostCharacters ? note : note[..MostCharacters];
    }

    private static CardAction.Submit Next(string title, ButtonData button, string dialog) => new CardAction.Submit(title, button with { Dialog = dialog, Msteams = null });
}
