using System.Collections.Immutable;
using System.Text.Json;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>
/// What a channel sends: only what this bot reads, everything else is passed over.
/// https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md
/// </summary>
/// <param name="Type"><c>message</c>, <c>conversationUpdate</c>, <c>invoke</c>, …</param>
public sealed record Activity(string? Type)
{
    public string? Id { get; init; }

    /// <summary><c>msteams</c>, <c>webchat</c>, <c>emulator</c>, …</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where replies are posted to.</summary>
    public string? ServiceUrl { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? Text { get; init; }

    /// <summary>Language tag of the client: <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Data of the button that was pressed; undefined for typed text.</summary>
    public JsonElement Value { get; init; }

    public ImmutableArray<Entity>? Entities { get; init; }

    public TeamsChannelData? ChannelData { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the response; anything else has them posted.</summary>
    public string? DeliveryMode { get; init; }
}

/// <summary>A person or a bot on a channel.</summary>
public sealed record ChannelAccount(string? Id, string? Name = null);

/// <summary>A chat, a group chat or a channel's thread.</summary>
public sealed record ConversationAccount(string? Id);

/// <summary>What Teams alone adds.</summary>
public sealed record TeamsChannelData(TenantInfo? Tenant);

/// <summary>The organisation a message comes from.</summary>
public sealed record TenantInfo(string? Id);

/// <summary>Something about the text; a mention is the only one this bot reads.</summary>
/// <param name="Type"><c>mention</c> for a mention.</param>
/// <param name="Mentioned">Who is mentioned.</param>
/// <param name="Text">How the mention is written in the text: <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
public sealed record Entity(string? Type, ChannelAccount? Mentioned = null, string? Text = null);
