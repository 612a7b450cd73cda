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
            || assistant.Catalogue.Families.FirstOrDefault(family => IsSamePage(family.Address, link)) is not { } family)
            return MessagingExtensionResponse.Of();

        var role = RoleAt(family, Uri.UnescapeDataString(link.Fragment.TrimStart('#')));
        var suggestions = assistant.Suggest(locale);
        var card = StandaloneCard.ForLink(StandaloneCard.Of(assistant, (role is null ? suggestions.Family(family) : suggestions.Overview(role)).Utterance, locale));
        var preview = new ThumbnailCard(role?.Title ?? family.Title, role is null ? family.Department : family.Title);
        return MessagingExtensionResponse.Of(new MessagingExtensionAttachment(AdaptiveCard.ContentType, card, new PreviewAttachment(preview)));
    }

    /// <summary>The role whose heading the link points to; that of the page when it has only one.</summary>
    private static Role? RoleAt(JobFamily family, string anchor) =>
        family.Roles.FirstOrDefault(role => anchor.Length > 0 && anchor.Equals(role.Anchor, StringComparison.OrdinalIgnoreCase))
        ?? (family.Roles is [var only] ? only : null);

    private static bool IsSamePage(Uri? page, Uri link) =>
        page is not null
        && page.Scheme == link.Scheme
        && page.Authority.Equals(link.Authority, StringComparison.OrdinalIgnoreCase)
        && page.AbsolutePath.TrimEnd('/').Equals(link.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
