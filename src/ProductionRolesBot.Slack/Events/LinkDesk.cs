using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Shows under a link to a role of the handbook what the role is.</summary>
internal sealed class LinkDesk(Func<RoleAssistant> assistant, SlackApi api)
{
    public Send? Prepare(LinkSharedEvent shared, EventOrigin origin)
    {
        // Everybody who reads the conversation sees what is shown under a link.
        if (origin.IsReadByOthers || shared is not { UnfurlId: { } id, Source: { } source, Links: { } links })
            return null;
        var current = assistant();
        var unfurls = new Dictionary<string, Unfurl>();
        foreach (var link in links)
        {
            if (link.Url is { } url && Find(current.Catalogue, url) is { } role && Preview(current, role) is { } preview)
                unfurls[url] = preview;
        }

        return unfurls.Count == 0 ? null : cancellation => api.UnfurlAsync(origin.Installation.BotToken, id, source, unfurls, cancellation);
    }

    private static Role? Find(RoleCatalogue catalogue, string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? catalogue.FamilyAt(address)?.RoleAt(Uri.UnescapeDataString(address.Fragment.TrimStart('#')))
            : null;

    private static Unfurl? Preview(RoleAssistant assistant, Role role)
    {
        var answer = assistant.Ask(new Utterance(RoleChoice.Words(assistant.Catalogue, role)), Conversation.New).Answer;
        return answer.Roles is [var first, ..] && first == role.Id && BlockKitRenderer.RenderForPreview(answer) is [_, ..] blocks ? new Unfurl(blocks) : null;
    }
}
