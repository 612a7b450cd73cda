using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Events;

/// <summary>Fills the home tab, and offers questions in an empty conversation.</summary>
internal sealed class HomeDesk(AskInConversation ask, SlackApi api)
{
    private const string Help = "help";
    private const string MyRole = "what is my role";
    private const string MyNextLevel = "what do I need for the next level";
    private const int MostPrompts = 4;

    public async Task<Send?> PrepareAsync(AppHomeOpenedEvent opened, EventOrigin origin, CancellationToken cancellationToken)
    {
        if (opened is not { User: { } user, Channel: { } channel })
            return null;
        var token = origin.Installation.BotToken;
        var key = new ConversationKey(SlackChannel.Name, origin.Installation.Id, "home", user);
        if (opened.Tab is "messages")
        {
            var help = await ask(key, new Utterance(Help), cancellationToken);
            ImmutableArray<SuggestedPrompt> prompts = [.. help.Answer.FollowUps.Take(MostPrompts).Select(next => new SuggestedPrompt(next.Label, next.Utterance))];
            return prompts.IsEmpty ? null : cancellation => api.SetSuggestedPromptsAsync(token, channel, prompts, cancellation);
        }

        var mine = await ask(key, new Utterance(MyRole), cancellationToken);
        var next = await ask(key, new Utterance(mine.Conversation.Mine is null ? Help : MyNextLevel), cancellationToken);
        return cancellation => api.PublishViewAsync(token, user, HomeTab.Of(mine.Answer, next.Answer), cancellation);
    }
}
