using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProductionRolesBot.Roles;
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
        Compare => new TaskResponse(CompareDialog.Open(assistant, first: null, locale)),
        WhatRole => new TaskResponse(Answer(assistant, value.At("messagePayload", "body", "content").AsText(), locale)),
        _ => null,
    };

    /// <summary>Answers <c>composeExtension/submitAction</c>: the card to insert, or the dialog again; null for a command that is not ours.</summary>
    public static InvokeResponse? Submit(RoleAssistant assistant, JsonElement value, string? locale) => value.At("commandId").AsText() switch
    {
        Compare when CompareDialog.Chosen(assistant, value.At("data")) is var (first, second) =>
            MessagingExtensionResponse.Of(RoleSearch.ToAttachment(assistant, first, CompareDialog.Result(assistant, first, second, locale))),
        Compare => new TaskResponse(CompareDialog.Open(assistant, first: null, locale)),
        WhatRole => new NothingToSay(),
        _ => null,
    };

    private static TaskStep Answer(RoleAssistant assistant, string? message, string? locale)
    {
        var words = WebUtility.HtmlDecode(Markup().Replace(message ?? "", " ")).Replace('\u00A0', ' ').Trim();
        return words.Length == 0 ? TaskStep.Say(DialogWords.NoText) : TaskStep.Show(DialogWords.WhatRole, StandaloneCard.Of(assistant, words, locale));
    }

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
