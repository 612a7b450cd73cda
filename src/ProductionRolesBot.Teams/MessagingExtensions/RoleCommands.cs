using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Dialogs;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.MessagingExtensions;

/// <summary>The commands of the message extension that open a dialog.</summary>
internal static partial class RoleCommands
{
    /// <summary>"Compare two roles".</summary>
    public const string Compare = "compareRoles";

    /// <summary>"What role is meant here?", on somebody's message.</summary>
    public const string WhatRole = "whatRole";

    /// <summary>Answers <c>composeExtension/fetchTask</c>; null for a command that is not ours.</summary>
    public static InvokeResponse? Open(RoleAssistant assistant, JsonElement value, string? locale) => value.At("commandId").AsText() switch
    {
        Compare => new TaskResponse(CompareDialog.Open(assistant, locale)),
        WhatRole => new TaskResponse(Answer(assistant, value.At("messagePayload", "body", "content").AsText(), locale)),
        _ => null,
    };

    /// <summary>Answers <c>composeExtension/submitAction</c>: the card to insert, or the dialog again; null for a command that is not ours.</summary>
    public static InvokeResponse? Submit(RoleAssistant assistant, JsonElement value, string? locale) => value.At("commandId").AsText() switch
    {
        Compare => Compared(assistant, value.At("data"), DialogWords.In(locale)),
        WhatRole => new NothingToSay(),
        _ => null,
    };

    private static InvokeResponse Compared(RoleAssistant assistant, JsonElement data, DialogWords words) =>
        CompareDialog.Result(assistant, data, words) is var (first, card)
            ? MessagingExtensionResponse.Of(RoleSearch.ToAttachment(assistant, first, card))
            : new TaskResponse(CompareDialog.Again(assistant, data, words, new ButtonData(words.Compare, assistant.Catalogue.Version.Hash)));

    private static TaskStep Answer(RoleAssistant assistant, string? message, string? locale)
    {
        var text = WebUtility.HtmlDecode(Markup().Replace(message ?? "", " ")).Replace('\u00A0', ' ').Trim();
        var words = DialogWords.In(locale);
        return TaskStep.Show(words.WhatRole, text.Length == 0 ? StandaloneCard.Say(words.NoText, words.Language) : StandaloneCard.Of(assistant, assistant.WordsAbout(text, locale), locale));
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
