using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.MessagingExtensions;

/// <summary>Finds roles while somebody types: the command "Find a role", and choices on a card.</summary>
internal static class RoleSearch
{
    /// <summary>Teams shows no more.</summary>
    private const int MostResults = 15;

    /// <summary>Answers <c>composeExtension/query</c>: cards to insert. The first time nothing is typed yet.</summary>
    public static InvokeResponse Find(RoleAssistant assistant, JsonElement value, string? locale)
    {
        // There is one page of results; asking for another is answered with its end.
        if (value.At("queryOptions", "skip").AsNumber() > 0)
            return MessagingExtensionResponse.Of();
        var typed = Typed(value.At("parameters"));
        var suggestions = assistant.Suggest(locale);
        var found = assistant.Find(typed, MostResults);
        return found.IsEmpty
            ? MessagingExtensionResponse.Say(DialogWords.In(locale).NoRole(typed))
            : MessagingExtensionResponse.Of([.. found.Select(role => ToAttachment(assistant, role, StandaloneCard.Of(assistant, suggestions.Overview(role).Utterance, locale)))]);
    }

    /// <summary>Answers <c>application/search</c>: titles to choose from.</summary>
    public static InvokeResponse Choices(RoleAssistant assistant, JsonElement value) =>
        new SearchResponse(new SearchResults([.. assistant.Find(value.At("queryText").AsText() ?? "", MostResults).Select(role => ToChoice(assistant, role))]));

    /// <summary>A role to choose. Its value is its title as far as no other bears it: some clients show the value of what is chosen, not the title.</summary>
    public static Choice ToChoice(RoleAssistant assistant, Role role) =>
        new(assistant.Suggest(locale: null).NameOf(role), assistant.Catalogue.HasNamesake(role) ? role.Id.Value : role.Title);

    /// <summary>The role that a choice stands for. Where a client lets people type freely, what they typed is as good if only one role fits it.</summary>
    public static Role? Chosen(RoleAssistant assistant, JsonElement choice)
    {
        if (choice.AsText() is not { } text || string.IsNullOrWhiteSpace(text))
            return null;
        if (assistant.Catalogue.Find(new RoleId(text)) is { } known)
            return known;
        var names = assistant.Suggest(locale: null);
        var found = assistant.Find(text, MostResults);
        return found is [var only] ? only : found.FirstOrDefault(role => string.Equals(names.NameOf(role), text.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A card to insert, with the row that stands for it in a list.</summary>
    public static MessagingExtensionAttachment ToAttachment(RoleAssistant assistant, Role role, AdaptiveCard card) =>
        new(AdaptiveCard.ContentType, card, new PreviewAttachment(new ThumbnailCard(role.Title, assistant.Catalogue.FamilyOf(role).Title)));

    private static string Typed(JsonElement parameters)
    {
        foreach (var parameter in parameters.ValueKind == JsonValueKind.Array ? parameters.EnumerateArray() : default)
        {
            if (parameter.At("name").AsText() == "role" && parameter.At("value").AsText() is { } typed)
                return typed;
        }

        return "";
    }
}
