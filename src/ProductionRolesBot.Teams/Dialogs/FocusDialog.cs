using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Makes a focus card of an answer: choose lines, a note and a day; see what everyone will see; put it into the chat.</summary>
internal sealed class FocusDialog(CardSharing sharing, TimeProvider time)
{
    private const string Lines = "lines";
    private const string Date = "date";
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Lines to choose from. Our own number: a longer list nobody reads in a dialog, and the answer about one side is shorter.</summary>
    private const int MostOffered = 60;

    /// <summary>The fields, with what was filled in so far.</summary>
    /// <param name="press">What was pressed.</param>
    /// <param name="problem">What is wrong with what was filled in; null for nothing.</param>
    public TaskStep Open(DialogPress press, string? problem = null)
    {
        var offered = Offered(press);
        return offered.IsEmpty
            ? TaskStep.Say(press.Words.NoLines)
            : TaskStep.Show(press.Words.Focus, new AdaptiveCard([.. problem is null ? [] : (CardElement[])[CardText.Problem(problem)], .. Fields(press, offered)])
            {
                FallbackText = press.Words.Focus,
                Speak = problem ?? press.Words.FocusLines,
                Lang = press.Words.Language,
                Actions = [ShareDialog.Next(press.Words.Preview, press.Button, DialogName.FocusPreview)],
            });
    }

    /// <summary>Shows what everyone will see; the fields again where too little or too much is chosen.</summary>
    public TaskStep Preview(DialogPress press, Readers? readers)
    {
        if (Chosen(press) is not { } card)
            return Open(press, press.Words.ChooseLines);
        return ShareDialog.Preview(
            sharing.Preview(card, press.Button.Utterance, press.Activity.Locale),
            press,
            readers,
            // The lines are chosen: what everyone will see and the button that posts it stand close together.
            [ChangeLines(press), .. Fields(press, Offered(press), isFolded: true)],
            [ShareDialog.Next(press.Words.Preview, press.Button, DialogName.FocusPreview), ShareDialog.Next(press.Words.Post, press.Button, DialogName.FocusPost)]);
    }

    /// <summary>Puts the card into the chat, signed so that it can be checked again.</summary>
    public async ValueTask<TurnResult> PostAsync(DialogPress press, CancellationToken cancellation)
    {
        if (Chosen(press) is not { } card)
            return TurnResult.Of(new TaskResponse(Open(press, press.Words.ChooseLines)));
        var shared = await sharing.SignAsync(card, press.Button.Utterance, press.Activity.Locale, cancellation);
        return ShareDialog.Posted(press, AdaptiveCardRenderer.Render(shared.Answer, new CardRequest(Question: null)).SharedBy(shared, press.Activity.From?.Name));
    }

    private static ActionSet ChangeLines(DialogPress press) => new([new CardAction.ToggleVisibility(press.Words.ChangeLines, [Lines])]);

    private CardElement[] Fields(DialogPress press, ImmutableArray<FocusChoice> offered, bool isFolded = false) =>
    [
        new ChoiceSetInput(press.Words.FocusLines, [.. offered.Take(MostOffered).Select(choice => new Choice(CardText.Clip(choice.Line.Text), choice.Item.Fingerprint))], ChoicesData: null)
        {
            Id = Lines,
            IsVisible = isFolded ? false : null,
            IsMultiSelect = true,
            Wrap = true,
            IsRequired = true,
            ErrorMessage = press.Words.ChooseLines,
            Value = press.Data.At(Lines).AsText(),
        },
        ShareDialog.NoteField(press.Words, ShareDialog.NoteIn(press)),
        new DateInput(press.Words.FocusDate) { Id = Date, Value = Day(press).ToString(DateFormat, CultureInfo.InvariantCulture) },
    ];

    private static ImmutableArray<FocusChoice> Offered(DialogPress press) => FocusChoice.Of(press.Assistant, press.Button.Utterance, press.Activity.Locale);

    private FocusCard? Chosen(DialogPress press)
    {
        var chosen = FocusChoice.Chosen(Offered(press), press.Data.At(Lines).AsText()?.Split(',') ?? []);
        return chosen.Length is >= 1 and <= FocusList.Most ? new FocusCard(chosen, ShareDialog.NoteIn(press), Day(press)) : null;
    }

    private DateOnly Day(DialogPress press) =>
        DateOnly.TryParseExact(press.Data.At(Date).AsText(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
