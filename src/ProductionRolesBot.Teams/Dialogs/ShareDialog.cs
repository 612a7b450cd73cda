using System.Text.Json;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Puts a card before everyone in a conversation: a note first, then exactly what they will see, and only then the message.</summary>
internal static class ShareDialog
{
    private const string Note = "note";

    /// <summary>Asks for the note.</summary>
    public static TaskStep Open(ButtonData button) => TaskStep.Show(DialogWords.ShareTitle, new AdaptiveCard([NoteField(null)])
    {
        FallbackText = DialogWords.ShareTitle,
        Speak = DialogWords.Note,
        Actions = [Next(DialogWords.Preview, button, DialogName.Preview)],
    });

    /// <summary>Shows what everyone will see. The note travels on in a field, where it can still be changed.</summary>
    public static TaskStep Preview(CardSharing sharing, ButtonData button, Activity activity, JsonElement data) =>
        Of(sharing, button, activity, data) is not { } shared
            ? TaskStep.Say(DialogWords.NothingToShare)
            : Preview(
                shared,
                activity,
                [NoteField(shared.Note)],
                [Next(DialogWords.Preview, button, DialogName.Preview), Next(DialogWords.Post, button, DialogName.Post)]);

    /// <summary>Shows what everyone will see, with the fields that can still be changed.</summary>
    public static TaskStep Preview(SharedCard shared, Activity activity, CardElement[] fields, CardAction[] buttons)
    {
        var card = StandaloneCard.Render(shared, activity.From?.Name);
        return TaskStep.Show(DialogWords.Preview, card with
        {
            Body = [CardText.Line(CardText.Faint(DialogWords.WhatOthersSee)), .. card.Body, .. fields],
            Actions = [.. buttons],
        });
    }

    /// <summary>Puts it before everyone: the answer as it is today, below the note.</summary>
    public static TurnResult Post(CardSharing sharing, ButtonData button, Activity activity, JsonElement data) =>
        Of(sharing, button, activity, data) is not { } shared
            ? TurnResult.Of(new TaskResponse(TaskStep.Say(DialogWords.NothingToShare)))
            : Posted(activity, StandaloneCard.Render(shared, activity.From?.Name));

    /// <summary>A card on its way to everyone, and the last word of the dialog.</summary>
    public static TurnResult Posted(Activity activity, AdaptiveCard card) =>
        new(new Outgoing(ReplyActivity.To(activity, card), Answer: null), new TaskResponse(TaskStep.Say(DialogWords.Posted)));

    /// <summary>The field for the note.</summary>
    public static TextInput NoteField(string? note) => new(DialogWords.Note) { Id = Note, IsMultiline = true, MaxLength = SharedCard.LongestNote, Value = note };

    /// <summary>What stands in it.</summary>
    public static string? NoteIn(JsonElement data) => SharedCard.Clean(data.At(Note).AsText());

    /// <summary>A button that goes on to another step.</summary>
    public static CardAction Next(string title, ButtonData button, string dialog) => new CardAction.Submit(title, button with { Dialog = dialog, Msteams = null });

    private static SharedCard? Of(CardSharing sharing, ButtonData button, Activity activity, JsonElement data) =>
        sharing.Share(button.Utterance, NoteIn(data), activity.Locale);
}
