using System.Collections.Immutable;
using System.Text.Json;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Api;

/// <summary>The methods the bot calls.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods"/>
internal static class SlackMethods
{
    /// <summary>How far an answer is looked for: it comes right behind its question, in all but the busiest threads on the first page. Our own number.</summary>
    private const int MostPages = 10;

    public static Task<AuthTestReply> TestAuthAsync(this SlackApi api, string token, CancellationToken cancellationToken) =>
        api.CallAsync("auth.test", token, [], SlackJson.Wire.AuthTestReply, cancellationToken);

    /// <summary>Posts an answer into the thread of what it answers, marked so that <see cref="IsAnsweredAsync"/> finds it.</summary>
    /// <seealso href="https://docs.slack.dev/messaging/message-metadata"/>
    public static Task PostAnswerAsync(this SlackApi api, string token, Question question, Card card, CancellationToken cancellationToken) =>
        api.CallAsync("chat.postMessage", token, [new("channel", question.Channel), .. Message(card, question.Thread), new("metadata", JsonSerializer.Serialize(MessageMetadata.AnswerTo(question.Ts), SlackJson.Wire.MessageMetadata)), new("unfurl_links", "false"), new("unfurl_media", "false")], cancellationToken);

    /// <summary>
    /// Whether the bot's answer stands in the thread; null where Slack does not tell. It tells a bot that may read the history
    /// of such conversations: the manifest asks for that of direct messages, an administrator may grant that of channels.
    /// (The method's page denies bots the threads of channels, the page of the permission grants them; bots do read them.)
    /// </summary>
    /// <seealso href="https://docs.slack.dev/reference/methods/conversations.replies"/>
    /// <seealso href="https://docs.slack.dev/reference/scopes/channels.history"/>
    public static async Task<bool?> IsAnsweredAsync(this SlackApi api, string token, Question question, string bot, CancellationToken cancellationToken)
    {
        string? next = null;
        try
        {
            for (var page = 0; page < MostPages; page++)
            {
                var reply = await api.CallAsync("conversations.replies", token, [new("channel", question.Channel), new("ts", question.Thread), new("oldest", question.Ts), new("limit", "15"), new("include_all_metadata", "true"), .. Optional("cursor", next)], SlackJson.Wire.RepliesReply, cancellationToken);
                if (reply.Messages?.Any(message => message.User == bot && message.Metadata == MessageMetadata.AnswerTo(question.Ts)) is true)
                    return true;
                next = reply.ResponseMetadata?.NextCursor;
                if (next is not [_, ..])
                    return false;
            }

            return null;
        }
        catch (SlackApiException exception) when (next is not null || !exception.IsTooMany && !exception.IsUncertain)
        {
            return null;
        }
    }

    public static Task PostEphemeralAsync(this SlackApi api, string token, string channel, string user, string? thread, Card card, CancellationToken cancellationToken) =>
        api.CallAsync("chat.postEphemeral", token, [new("channel", channel), new("user", user), .. Message(card, thread)], cancellationToken);

    /// <summary>Tells a person something in their direct message with the bot.</summary>
    /// <seealso href="https://docs.slack.dev/reference/methods/chat.postMessage#channels"/>
    public static Task TellAsync(this SlackApi api, string token, string user, string sentence, CancellationToken cancellationToken) =>
        api.CallAsync("chat.postMessage", token, [new("channel", user), .. Message(new Card(Mrkdwn.Plain(sentence).ToString(), [new SectionBlock(sentence)]), thread: null)], cancellationToken);

    public static Task PublishViewAsync(this SlackApi api, string token, string user, View view, CancellationToken cancellationToken) =>
        api.CallAsync("views.publish", token, [new("user_id", user), new("view", Json(view))], cancellationToken);

    public static Task OpenViewAsync(this SlackApi api, string token, string trigger, View view, CancellationToken cancellationToken) =>
        api.CallAsync("views.open", token, [new("trigger_id", trigger), new("view", Json(view))], cancellationToken);

    public static Task PushViewAsync(this SlackApi api, string token, string trigger, View view, CancellationToken cancellationToken) =>
        api.CallAsync("views.push", token, [new("trigger_id", trigger), new("view", Json(view))], cancellationToken);

    public static Task UpdateViewAsync(this SlackApi api, string token, string id, string? hash, View view, CancellationToken cancellationToken) =>
        api.CallAsync("views.update", token, [new("view_id", id), .. Optional("hash", hash), new("view", Json(view))], cancellationToken);

    public static Task SetSuggestedPromptsAsync(this SlackApi api, string token, string channel, ImmutableArray<SuggestedPrompt> prompts, CancellationToken cancellationToken) =>
        api.CallAsync("assistant.threads.setSuggestedPrompts", token, [new("channel_id", channel), new("prompts", JsonSerializer.Serialize(prompts, SlackJson.Wire.ImmutableArraySuggestedPrompt))], cancellationToken);

    public static Task UnfurlAsync(this SlackApi api, string token, string id, string source, Dictionary<string, Unfurl> unfurls, CancellationToken cancellationToken) =>
        api.CallAsync("chat.unfurl", token, [new("unfurl_id", id), new("source", source), new("unfurls", JsonSerializer.Serialize(unfurls, SlackJson.Wire.DictionaryStringUnfurl))], cancellationToken);

    /// <summary>Who reads a conversation. The bot is told only of those it may look up.</summary>
    public static async Task<Readers> FindReadersAsync(this SlackApi api, string token, string channel, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await api.CallAsync("conversations.info", token, [new("channel", channel)], SlackJson.Wire.ConversationReply, cancellationToken);
            return reply.Channel switch
            {
                null => Readers.Unknown,
                { IsExtShared: true } or { IsPendingExtShared: true } => Readers.OthersToo,
                _ => Readers.OwnCompany,
            };
        }
        catch (SlackApiException exception) when (exception.Error is "channel_not_found" or "missing_scope")
        {
            return Readers.Unknown;
        }
    }

    private static KeyValuePair<string, string>[] Message(Card card, string? thread) =>
        [new("text", card.Text), new("blocks", JsonSerializer.Serialize(card.Blocks, SlackJson.Wire.ImmutableArrayBlock)), .. Optional("thread_ts", thread)];

    private static KeyValuePair<string, string>[] Optional(string name, string? value) => value is null ? [] : [new(name, value)];

    private static string Json(View view) => JsonSerializer.Serialize(view, SlackJson.Wire.View);
}
