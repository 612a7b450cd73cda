using System.Collections.Immutable;
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
    /// <summary>All roles, on the wire.</summary>
    public const string Roles = "roles";

    /// <summary>Those that <see cref="Offered"/> does not hold, on the wire.</summary>
    public const string OtherRoles = "otherRoles";

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

    /// <summary>What a field offers before anything is typed.</summary>
    public static ImmutableArray<Role> Offered(RoleAssistant assistant) => assistant.Find("", MostResults);

    /// <summary>Answers <c>application/search</c>: titles to choose from.</summary>
    public static InvokeResponse Choices(RoleAssistant assistant, JsonElement value)
    {
        var typed = value.At("queryText").AsText() ?? "";
        var found = value.At("dataset").AsText() == OtherRoles
            ? assistant.Find(typed, 2 * MostResults).RemoveRange(Offered(assistant).Where(role => IsListed(role, typed)))
            : assistant.Find(typed, MostResults);
        return new SearchResponse(new SearchResults([.. found.Take(MostResults).Select(role => ToChoice(assistant, role))]));
    }

    /// <summary>Teams lists what is found below those offered titles that begin with the typed text, and would list them twice. A whole title is found in any case.</summary>
    private static bool IsListed(Role role, string typed) =>
        typed.Length > 0 && role.Title.Length > typed.Length && role.Title.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

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
