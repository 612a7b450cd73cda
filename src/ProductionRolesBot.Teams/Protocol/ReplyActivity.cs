using System.Collections.Immutable;
using ProductionRolesBot.Teams.Cards;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>What the bot sends: a message with one card.</summary>
/// <param name="Attachments">The card.</param>
/// <param name="Summary">What a notification shows of it.</param>
public sealed record ReplyActivity(ImmutableArray<Attachment> Attachments, string Summary)
{
    public string Type { get; } = "message";

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>Language of the answer.</summary>
    public string? Locale { get; init; }

    /// <summary>A message with that card that answers what came.</summary>
    public static ReplyActivity To(Activity activity, AdaptiveCard card) => new([new Attachment(AdaptiveCard.ContentType, card)], card.FallbackText)
    {
        From = activity.Recipient,
        Recipient = activity.From,
        Conversation = activity.Conversation,
        ReplyToId = activity.Id,
        Locale = card.Lang,
    };
}

/// <summary>A card on a message.</summary>
public sealed record Attachment(string ContentType, AdaptiveCard Content);

/// <summary>The body of a response to <c>deliveryMode: expectReplies</c>.</summary>
public sealed record ExpectedReplies(ImmutableArray<ReplyActivity> Activities);
