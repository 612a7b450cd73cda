using System.Collections.Immutable;
using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.MessagingExtensions;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Chooses two roles and shows them side by side.</summary>
internal static class CompareDialog
{
    private const string First = "first";
    private const string Second = "second";

    /// <summary>Roles to choose from where nothing can be asked while typing. Our own number.</summary>
    private const int MostInChat = 60;

    /// <summary>What the choices of one field may take, in characters: two fields and what is around them fit a message.</summary>
    private const int MostCharacters = 12_000;

    /// <summary>Answers <c>task/fetch</c>: the role of the card whose button was pressed is chosen already.</summary>
    public static TaskStep Open(DialogPress press) => Fields(press.Assistant, press.Words, press.Button, (RoleOf(press), null), press.InChat);

    /// <summary>The same without a card that leads to it.</summary>
    public static TaskStep Open(RoleAssistant assistant, string? locale)
    {
        var words = DialogWords.In(locale);
        return Fields(assistant, words, new ButtonData(words.Compare, assistant.Catalogue.Version.Hash), (null, null));
    }

    /// <summary>Answers <c>task/submit</c>: the two side by side, or the fields again until they name two.</summary>
    public static TaskStep Submit(DialogPress press) => Result(press.Assistant, press.Data, press.Words) is var (_, card)
        ? TaskStep.Show(press.Words.Compare, card)
        : Again(press.Assistant, press.Data, press.Words, press.Button, press.InChat);

    /// <summary>The fields again, with what was chosen and what is wrong with it.</summary>
    public static TaskStep Again(RoleAssistant assistant, JsonElement data, DialogWords words, ButtonData button, bool inChat = false)
    {
        var chosen = Chosen(assistant, data);
        return Fields(assistant, words, button, chosen, inChat, chosen is ({ } first, { } second) && first == second ? words.SameRole : words.ChooseRole);
    }

    /// <summary>The first role, and the card with both side by side; null until the fields name two that the catalogue holds.</summary>
    public static (Role First, AdaptiveCard Card)? Result(RoleAssistant assistant, JsonElement data, DialogWords words) =>
        Pair(assistant, data) is var (first, second) ? (first, StandaloneCard.Of(assistant, Words(assistant, first, second, words), words.Language)) : null;

    /// <summary>What the fields ask, in words that a person could have typed; null until they name two that the catalogue holds.</summary>
    public static Utterance? Question(DialogPress press) =>
        Pair(press.Assistant, press.Data) is var (first, second) ? new Utterance(Words(press.Assistant, first, second, press.Words), press.Words.Language) : null;

    private static string Words(RoleAssistant assistant, Role first, Role second, DialogWords words) => assistant.Suggest(words.Language).Compare(first, second).Utterance;

    private static (Role First, Role Second)? Pair(RoleAssistant assistant, JsonElement data) =>
        Chosen(assistant, data) is ({ } first, { } second) && first != second ? (first, second) : null;

    private static (Role? First, Role? Second) Chosen(RoleAssistant assistant, JsonElement data) =>
        (RoleSearch.Chosen(assistant, data.At(First)), RoleSearch.Chosen(assistant, data.At(Second)));

    private static TaskStep Fields(RoleAssistant assistant, DialogWords words, ButtonData button, (Role? First, Role? Second) chosen, bool inChat = false, string? problem = null)
    {
        var offered = inChat ? assistant.Find("", MostInChat) : RoleSearch.Offered(assistant);
        return TaskStep.Show(words.Compare, new AdaptiveCard([
            .. problem is null ? [] : (CardElement[])[CardText.Problem(problem)],
            Picker(First, words.FirstRole, chosen.First),
            Picker(Second, words.SecondRole, chosen.Second),
        ])
        {
            FallbackText = words.Compare,
            Speak = problem ?? words.Compare,
            Lang = words.Language,
            Actions = [new CardAction.Submit(words.Compare, button with { Dialog = DialogName.Compared, Msteams = null })],
        });

        ChoiceSetInput Picker(string id, string label, Role? role) =>
            new(label, Fitting((role is null || offered.Contains(role) ? offered : offered.Insert(0, role)).Select(offer => RoleSearch.ToChoice(assistant, offer))), new DataQuery(inChat ? RoleSearch.Roles : RoleSearch.OtherRoles))
            {
                Id = id,
                Value = role is null ? null : RoleSearch.ToChoice(assistant, role).Value,
                IsRequired = true,
                ErrorMessage = words.ChooseRole,
            };
    }

    private static ImmutableArray<Choice> Fitting(IEnumerable<Choice> choices)
    {
        var room = MostCharacters;
        return [.. choices.TakeWhile(choice => (room -= CardSize.AtMost(choice.Title) + CardSize.AtMost(choice.Value)) >= 0)];
    }

    /// <summary>The role that the question of the card is about.</summary>
    private static Role? RoleOf(DialogPress press) =>
        press.Assistant.Ask(new Utterance(press.Button.Utterance, press.Activity.Locale), Conversation.New).Answer is { Roles: [var only, ..] } answer
            ? press.Assistant.Catalogue.Find(answer.AskedAbout ?? only)
            : null;
}
