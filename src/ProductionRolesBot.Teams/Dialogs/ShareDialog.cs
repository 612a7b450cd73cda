using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Puts a card before everyone in a conversation: a note first, then exactly what they will see, and only then the message.</summary>
internal static class ShareDialog
{
    private const string Note = "note";

    /// <summary>Asks for the note.</summary>
    public static TaskStep Open(DialogPress press) => TaskStep.Show(press.Words.Share, new AdaptiveCard([NoteField(press.Words, null)])
    {
        FallbackText = press.Words.Share,
        Speak = press.Words.Note,
        Lang = press.Words.Language,
        Actions = [Next(press.Words.Preview, press.Button, DialogName.Preview)],
    });

    /// <summary>Shows what everyone will see. The note travels on in a field, where it can still be changed.</summary>
    public static TaskStep Preview(CardSharing sharing, DialogPress press, Readers? readers) => Of(sharing, press) is not { } shared
        ? TaskStep.Say(press.Words.NothingToShare)
        : Preview(
            shared,
            press,
            readers,
            [NoteField(press.Words, shared.Note)],
            [Next(press.Words.Preview, press.Button, DialogName.Preview), Next(press.Words.Post, press.Button, DialogName.Post)]);

    /// <summary>Shows what everyone will see, with the fields that can still be changed.</summary>
    public static TaskStep Preview(SharedCard shared, DialogPress press, Readers? readers, CardElement[] fields, CardAction[] buttons)
    {
        var card = StandaloneCard.Render(shared, press.Activity.From?.Name);
        return TaskStep.Show(press.Words.Preview, card with
        {
            Body = [CardText.Line(CardText.Faint(press.Words.Readers(readers?.Number, readers?.Guests ?? 0))), .. card.Body, .. fields],
            Actions = [.. buttons],
        });
    }

    /// <summary>Puts it before everyone: the answer as it is today, below the note.</summary>
    public static TurnResult Post(CardSharing sharing, DialogPress press) => Of(sharing, press) is not { } shared
        ? TurnResult.Of(new TaskResponse(TaskStep.Say(press.Words.NothingToShare)))
        : Posted(press, StandaloneCard.Render(shared, press.Activity.From?.Name));

    /// <summary>A card on its way to everyone, and the last word of the dialog.</summary>
    public static TurnResult Posted(DialogPress press, AdaptiveCard card) =>
        new(new Outgoing(ReplyActivity.To(press.Activity, card), Answer: null), new TaskResponse(TaskStep.Say(press.Words.Posted)))
        {
            Undelivered = new TaskResponse(TaskStep.Say(press.Words.NotPosted)),
        };

    /// <summary>The field for the note.</summary>
    public static TextInput NoteField(DialogWords words, string? note) => new(words.Note) { Id = Note, IsMultiline = true, MaxLength = SharedCard.LongestNote, Value = note };

    /// <summary>What stands in it.</summary>
    public static string? NoteIn(DialogPress press) => SharedCard.Clean(press.Data.At(Note).AsText());

    /// <summary>A button that goes on to another step.</summary>
    public static CardAction Next(string title, ButtonData button, string dialog) => new CardAction.Submit(title, button with { Dialog = dialog, Msteams = null });

    private static SharedCard? Of(CardSharing sharing, DialogPress press) => sharing.Share(press.Button.Utterance, NoteIn(press), press.Activity.Locale);
}
