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
    public static Task<AuthTestReply> TestAuthAsync(this SlackApi api, string token, CancellationToken cancellationToken) =>
        api.CallAsync("auth.test", token, [], SlackJson.Wire.AuthTestReply, cancellationToken);

    /// <summary>Posts an answer into the thread of what it answers, marked so that <see cref="IsAnsweredAsync"/> finds it.</summary>
    /// <seealso href="https://docs.slack.dev/messaging/message-metadata"/>
    public static Task PostAnswerAsync(this SlackApi api, string token, Question question, Card card, CancellationToken cancellationToken) =>
        api.CallAsync("chat.postMessage", token, [new("channel", question.Channel), .. Message(card, question.Thread), new("metadata", JsonSerializer.Serialize(MessageMetadata.AnswerTo(question.Ts), SlackJson.Wire.MessageMetadata)), new("unfurl_links", "false"), new("unfurl_media", "false")], cancellationToken);

    /// <summary>
    /// Whether the bot's answer stands in the thread; null where Slack does not tell. A bot may ask in its direct messages only,
    /// and reads no further than an answer can be: it comes right behind the question.
    /// </summary>
    /// <seealso href="https://docs.slack.dev/reference/methods/conversations.replies"/>
    public static async Task<bool?> IsAnsweredAsync(this SlackApi api, string token, Question question, string bot, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await api.CallAsync("conversations.replies", token, [new("channel", question.Channel), new("ts", question.Thread), new("oldest", question.Ts), new("limit", "15"), new("include_all_metadata", "true")], SlackJson.Wire.RepliesReply, cancellationToken);
            return reply.Messages?.Any(message => message.User == bot && message.Metadata == MessageMetadata.AnswerTo(question.Ts)) is true ? true : reply.HasMore ? null : false;
        }
        catch (SlackApiException exception) when (!exception.IsTooMany && !exception.IsUncertain)
        {
            return null;
        }
    }

    public static Task PostEphemeralAsync(this SlackApi api, string token, string channel, string user, string? thread, Card card, CancellationToken cancellationToken) =>
        api.CallAsync("chat.postEphemeral", token, [new("channel", channel), new("user", user), .. Message(card, thread)], cancellationToken);

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
