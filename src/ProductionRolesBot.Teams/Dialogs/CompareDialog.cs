using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.MessagingExtensions;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>Chooses two roles and shows them side by side.</summary>
internal static class CompareDialog
{
    private const string First = "first";
    private const string Second = "second";
    private const int MostOffered = 15;

    /// <summary>The dialog, with the first role chosen where it is known.</summary>
    public static TaskStep Open(RoleAssistant assistant, Role? first, string? locale)
    {
        var offered = assistant.Find("", MostOffered);
        return TaskStep.Show(DialogWords.CompareTitle, new AdaptiveCard([Picker(First, DialogWords.FirstRole, first), Picker(Second, DialogWords.SecondRole, null)])
        {
            FallbackText = DialogWords.CompareTitle,
            Speak = DialogWords.CompareTitle,
            Actions = [new CardAction.Submit(DialogWords.CompareTitle, new ButtonData(DialogWords.CompareTitle, assistant.Catalogue.Version.Hash) { Dialog = DialogName.Compare })],
        });

        ChoiceSetInput Picker(string id, string label, Role? chosen) =>
            new(label, [.. (chosen is null || offered.Contains(chosen) ? offered : offered.Insert(0, chosen)).Select(role => RoleSearch.ToChoice(assistant, role, locale))], new DataQuery("roles"))
            {
                Id = id,
                Value = chosen?.Id.Value,
                IsRequired = true,
                ErrorMessage = DialogWords.ChooseRole,
            };
    }

    /// <summary>The two roles that were chosen; null until there are two that the catalogue holds.</summary>
    public static (Role First, Role Second)? Chosen(RoleAssistant assistant, JsonElement data) =>
        Role(assistant, data.At(First)) is { } first && Role(assistant, data.At(Second)) is { } second && first.Id != second.Id ? (first, second) : null;

    /// <summary>The two side by side.</summary>
    public static AdaptiveCard Result(RoleAssistant assistant, Role first, Role second, string? locale) =>
        StandaloneCard.Of(assistant, assistant.Suggest(locale).Compare(first, second).Utterance, locale);

    private static Role? Role(RoleAssistant assistant, JsonElement chosen) => chosen.AsText() is { } id ? assistant.Catalogue.Find(new RoleId(id)) : null;
}
