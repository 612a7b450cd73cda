using System.Collections.Immutable;
using ProductionRolesBot.Teams.Cards;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>What the bot sends. Members that the service owns, such as the time, are not among it.</summary>
/// <param name="Type"><c>message</c> or <c>typing</c>.</param>
public sealed record ReplyActivity(string Type)
{
    /// <summary>Only where it takes the place of a message: the service names new ones itself.</summary>
    public string? Id { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>Language of the answer.</summary>
    public string? Locale { get; init; }

    /// <summary>One card. Never with a text: Teams would make two messages of it and tell the id of neither.</summary>
    public ImmutableArray<Attachment>? Attachments { get; init; }

    /// <summary>What a notification shows of it.</summary>
    public string? Summary { get; init; }

    public ReplyChannelData? ChannelData { get; init; }

    /// <summary>A message with that card that answers what came.</summary>
    public static ReplyActivity To(Activity activity, AdaptiveCard card) => About(activity, "message") with
    {
        Attachments = [new Attachment(AdaptiveCard.ContentType, card)],
        Summary = card.FallbackText,
        Locale = card.Lang,
    };

    /// <summary>The sign that the bot is busy.</summary>
    public static ReplyActivity Typing(Activity activity) => About(activity, "typing");

    private static ReplyActivity About(Activity activity, string type) => new(type)
    {
        ChannelId = activity.ChannelId,
        From = activity.Recipient,
        Recipient = activity.From,
        Conversation = activity.Conversation,
        // Only a message can be answered; what else happens has an id that the service may not know again.
        ReplyToId = activity.Type is "message" or "messageUpdate" ? activity.Id : null,
    };
}

/// <summary>A card on a message.</summary>
public sealed record Attachment(string ContentType, AdaptiveCard Content);

/// <summary>What Teams alone understands of a message.</summary>
/// <param name="FeedbackLoop">Asks Teams to put thumbs below it.</param>
public sealed record ReplyChannelData(FeedbackLoop FeedbackLoop);

/// <summary>The thumbs below a message. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#feedback-buttons</summary>
/// <param name="Type"><c>default</c> for Teams' own form.</param>
public sealed record FeedbackLoop(string Type);

/// <summary>The body of a response to <c>deliveryMode: expectReplies</c>.</summary>
public sealed record ExpectedReplies(ImmutableArray<ReplyActivity> Activities);

/// <summary>What the channel's service says of a message it has taken.</summary>
public sealed record ResourceResponse(string? Id);
