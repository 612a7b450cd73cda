using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Fills the home tab, and offers questions in an empty conversation.</summary>
internal sealed class HomeDesk(Conversations conversations, Func<RoleAssistant> assistant, SlackApi api)
{
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
            var offered = await conversations.AskAsync(installation, Conversations.Alone, user, suggestions.Help.Utterance, cancellationToken);
            ImmutableArray<SuggestedPrompt> prompts = [.. offered.Answer.FollowUps.Take(MostPrompts).Select(next => new SuggestedPrompt(next.Label, next.Utterance))];
            return prompts.IsEmpty ? null : cancellation => api.SetSuggestedPromptsAsync(token, channel, prompts, cancellation);
        }

        var mine = await AskAsync(suggestions.MyRole);
        if (mine.Turn.Conversation.Mine is not { } id || assistant().Catalogue.Find(id) is not { } role)
            return Publish(HomeTab.Of(mine.Shown, (await AskAsync(suggestions.Help.Utterance)).Shown));
        return Publish(HomeTab.Of(mine.Shown, (await AskAsync(suggestions.Overview(role).Utterance)).Shown, (await AskAsync(suggestions.MyNextLevel)).Shown));

        async Task<(Turn Turn, HomeAnswer Shown)> AskAsync(string words)
        {
            var turn = await conversations.AskAsync(installation, Conversations.Alone, user, words, cancellationToken);
            return (turn, new HomeAnswer(words, turn.Conversation.LastQuestion ?? words, turn.Answer));
        }

        Send Publish(HomeView view) => cancellation => api.PublishViewAsync(token, user, view, cancellation);
    }
}
