using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
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
    /// <param name="assistant">Who answers.</param>
    /// <param name="button">The button, with the question whose answer is chosen from.</param>
    /// <param name="activity">Who opens it.</param>
    /// <param name="data">What was filled in so far.</param>
    /// <param name="problem">What is wrong with it; null for nothing.</param>
    public TaskStep Open(RoleAssistant assistant, ButtonData button, Activity activity, JsonElement data, string? problem = null)
    {
        var offered = FocusChoice.Of(assistant, button.Utterance, activity.Locale);
        return offered.IsEmpty
            ? TaskStep.Say(DialogWords.NoLines)
            : TaskStep.Show(DialogWords.FocusTitle, new AdaptiveCard([.. problem is null ? [] : (CardElement[])[CardText.Line(CardText.Plain(problem))], .. Fields(offered, data)])
            {
                FallbackText = DialogWords.FocusTitle,
                Speak = problem ?? DialogWords.FocusLines,
                Actions = [ShareDialog.Next(DialogWords.Preview, button, DialogName.FocusPreview)],
            });
    }

    /// <summary>Shows what everyone will see; the fields again where too little or too much is chosen.</summary>
    public TaskStep Preview(RoleAssistant assistant, ButtonData button, Activity activity, JsonElement data)
    {
        if (Chosen(assistant, button, activity, data) is not { } card)
            return Open(assistant, button, activity, data, DialogWords.ChooseLines);
        return ShareDialog.Preview(
            sharing.Preview(card, button.Utterance, activity.Locale),
            activity,
            // The lines are chosen: what everyone will see and the button that posts it stand close together.
            [ChangeLines, .. Fields(FocusChoice.Of(assistant, button.Utterance, activity.Locale), data, isFolded: true)],
            [ShareDialog.Next(DialogWords.Preview, button, DialogName.FocusPreview), ShareDialog.Next(DialogWords.Post, button, DialogName.FocusPost)]);
    }

    /// <summary>Puts the card into the chat, signed so that it can be checked again.</summary>
    public async ValueTask<TurnResult> PostAsync(RoleAssistant assistant, ButtonData button, Activity activity, JsonElement data, CancellationToken cancellation)
    {
        if (Chosen(assistant, button, activity, data) is not { } card)
            return TurnResult.Of(new TaskResponse(Open(assistant, button, activity, data, DialogWords.ChooseLines)));
        var shared = await sharing.SignAsync(card, button.Utterance, activity.Locale, cancellation);
        return ShareDialog.Posted(activity, AdaptiveCardRenderer.Render(shared.Answer, new CardRequest(Question: null)).SharedBy(shared, activity.From?.Name));
    }

    private static ActionSet ChangeLines => new([new CardAction.ToggleVisibility(DialogWords.ChangeLines, [Lines])]);

    private CardElement[] Fields(ImmutableArray<FocusChoice> offered, JsonElement data, bool isFolded = false) =>
    [
        new ChoiceSetInput(DialogWords.FocusLines, [.. offered.Take(MostOffered).Select(choice => new Choice(CardText.Clip(choice.Line.Text), choice.Item.Fingerprint))], ChoicesData: null)
        {
            Id = Lines,
            IsVisible = isFolded ? false : null,
            IsMultiSelect = true,
            Wrap = true,
            IsRequired = true,
            ErrorMessage = DialogWords.ChooseLines,
            Value = data.At(Lines).AsText(),
        },
        ShareDialog.NoteField(ShareDialog.NoteIn(data)),
        new DateInput(DialogWords.FocusDate) { Id = Date, Value = Day(data).ToString(DateFormat, CultureInfo.InvariantCulture) },
    ];

    private FocusCard? Chosen(RoleAssistant assistant, ButtonData button, Activity activity, JsonElement data)
    {
        var chosen = FocusChoice.Chosen(FocusChoice.Of(assistant, button.Utterance, activity.Locale), data.At(Lines).AsText()?.Split(',') ?? []);
        return chosen.Length is >= 1 and <= FocusList.Most ? new FocusCard(chosen, ShareDialog.NoteIn(data), Day(data)) : null;
    }

    private DateOnly Day(JsonElement data) =>
        DateOnly.TryParseExact(data.At(Date).AsText(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
