using System.Collections.Immutable;

namespace ProductionRolesBot.Slack.Api;

/// <summary>What every method answers, with status 200 also when it failed.</summary>
/// <seealso href="https://docs.slack.dev/apis/web-api/#responses"/>
internal record SlackApiReply
{
    public bool Ok { get; init; }

    /// <summary>Why not, as one word: <c>channel_not_found</c>.</summary>
    public string? Error { get; init; }

    /// <summary>The permission that is missing when <see cref="Error"/> is <c>missing_scope</c>.</summary>
    public string? Needed { get; init; }
}

/// <summary>Who a token belongs to.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/auth.test"/>
internal sealed record AuthTestReply(string? UserId, string? BotId, string? TeamId, string? Team) : SlackApiReply;

/// <summary>A conversation as it is looked up.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/conversations.info"/>
internal sealed record ConversationReply(ConversationInfo? Channel) : SlackApiReply;

/// <summary>Whether another company reads a conversation, or was asked to.</summary>
internal sealed record ConversationInfo(bool IsExtShared, bool IsPendingExtShared);

/// <summary>The messages of a thread.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/conversations.replies"/>
internal sealed record RepliesReply(ImmutableArray<ThreadMessage>? Messages, PageMetadata? ResponseMetadata) : SlackApiReply;

/// <summary>Where a list goes on; an empty cursor at its end.</summary>
/// <seealso href="https://docs.slack.dev/apis/web-api/pagination"/>
internal sealed record PageMetadata(string? NextCursor);

/// <summary>One of them.</summary>
internal sealed record ThreadMessage(string? User, MessageMetadata? Metadata);

/// <summary>What a message says to programs. Everybody in the workspace may read it, so it holds nothing but whose answer it is.</summary>
/// <seealso href="https://docs.slack.dev/messaging/message-metadata"/>
internal sealed record MessageMetadata(string? EventType, AnswerMark? EventPayload)
{
    public static MessageMetadata AnswerTo(string ts) => new("role_answer", new AnswerMark(ts));
}

/// <summary>Which message is answered.</summary>
internal sealed record AnswerMark(string? To);

/// <summary>Who reads a conversation.</summary>
internal enum Readers
{
    /// <summary>Slack does not tell the bot.</summary>
    Unknown,

    /// <summary>People of one company.</summary>
    OwnCompany,

    /// <summary>People of another company too.</summary>
    OthersToo,
}
