using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Fills the home tab, and offers questions in an empty conversation.</summary>
internal sealed class HomeDesk(Conversations conversations, Func<RoleAssistant> assistant, SlackApi api)
{
    private const string Place = "home";
    private const int MostPrompts = 4;

    public async Task<Send?> PrepareAsync(AppHomeOpenedEvent opened, EventOrigin origin, CancellationToken cancellationToken)
    {
        if (opened is not { User: { } user, Channel: { } channel })
            return null;
        var (installation, token) = (origin.Installation.Id, origin.Installation.BotToken);
        // After a restart the tab itself still knows the language it was filled in.
        var suggestions = assistant().Suggest(conversations.LanguageOf(installation, user) ?? opened.View?.PrivateMetadata);
        if (opened.Tab is "messages")
        {
            var offered = await conversations.AskAsync(installation, Place, user, suggestions.Help.Utterance, cancellationToken);
            ImmutableArray<SuggestedPrompt> prompts = [.. offered.Answer.FollowUps.Take(MostPrompts).Select(next => new SuggestedPrompt(next.Label, next.Utterance))];
            return prompts.IsEmpty ? null : cancellation => api.SetSuggestedPromptsAsync(token, channel, prompts, cancellation);
        }

        var mine = await conversations.AskAsync(installation, Place, user, suggestions.MyRole, cancellationToken);
        if (mine.Conversation.Mine is not { } id || assistant().Catalogue.Find(id) is not { } role)
        {
            var help = await conversations.AskAsync(installation, Place, user, suggestions.Help.Utterance, cancellationToken);
            return cancellation => api.PublishViewAsync(token, user, HomeTab.Of(mine.Answer, help.Answer), cancellation);
        }

        var card = await conversations.AskAsync(installation, Place, user, suggestions.Overview(role).Utterance, cancellationToken);
        var next = await conversations.AskAsync(installation, Place, user, suggestions.MyNextLevel, cancellationToken);
        return cancellation => api.PublishViewAsync(token, user, HomeTab.Of(mine.Answer, card.Answer, next.Answer), cancellation);
    }
}
