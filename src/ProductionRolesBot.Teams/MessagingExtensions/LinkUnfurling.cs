using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.MessagingExtensions;

/// <summary>Shows the role that a link to the handbook leads to. The address is looked up, never fetched.</summary>
internal static class LinkUnfurling
{
    /// <summary>Answers <c>composeExtension/queryLink</c>; nothing for a link that leads to no page of the catalogue.</summary>
    public static InvokeResponse Show(RoleAssistant assistant, JsonElement value, string? locale)
    {
        if (!Uri.TryCreate(value.At("url").AsText(), UriKind.Absolute, out var link)
            || assistant.Catalogue.FamilyAt(link) is not { } family)
            return MessagingExtensionResponse.Of();

        var role = family.RoleAt(Uri.UnescapeDataString(link.Fragment.TrimStart('#')));
        var suggestions = assistant.Suggest(locale);
        var card = StandaloneCard.ForLink(StandaloneCard.Of(assistant, (role is null ? suggestions.Family(family) : suggestions.Overview(role)).Utterance, locale));
        var preview = new ThumbnailCard(role?.Title ?? family.Title, role is null ? family.Department : family.Title);
        return MessagingExtensionResponse.Of(new MessagingExtensionAttachment(AdaptiveCard.ContentType, card, new PreviewAttachment(preview)));
    }
}
