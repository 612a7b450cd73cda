using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>
/// What a channel sends: only what this bot reads, everything else is passed over.
/// https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md
/// </summary>
/// <remarks>
/// Nobody sets anything once it is read. The members can be set so that the serializer fills the object that it has made: what
/// goes to a constructor is collected first, which takes longer.
/// </remarks>
public sealed record Activity
{
    /// <summary><c>message</c>, <c>conversationUpdate</c>, <c>invoke</c>, …</summary>
    public string? Type { get; set; }

    public string? Id { get; set; }

    /// <summary>Of an invoke: the operation. <c>adaptiveCard/action</c>, …</summary>
    public string? Name { get; set; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c>, …</summary>
    public string? Action { get; set; }

    /// <summary><c>msteams</c>, <c>webchat</c>, <c>emulator</c>, …</summary>
    public string? ChannelId { get; set; }

    /// <summary>Where replies are posted to.</summary>
    public string? ServiceUrl { get; set; }

    public ChannelAccount? From { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? Text { get; set; }

    /// <summary>Language tag of the client: <c>en-GB</c>.</summary>
    public string? Locale { get; set; }

    /// <summary>The message that holds the pressed button.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Data of the button that was pressed, or of the operation; undefined for typed text. What a client sends can be anything.</summary>
    public JsonElement Value { get; set; }

    public ImmutableArray<Entity?>? Entities { get; set; }

    /// <summary>Of a conversationUpdate: who has come.</summary>
    public ImmutableArray<ChannelAccount?>? MembersAdded { get; set; }

    public TeamsChannelData? ChannelData { get; set; }

    /// <summary><c>expectReplies</c> asks for the replies in the response; anything else has them posted.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>The person's organisation; empty where the channel names none.</summary>
    [JsonIgnore]
    public string Tenant => ChannelData?.Tenant?.Id ?? Conversation?.TenantId ?? "";

    /// <summary>True where others read along.</summary>
    [JsonIgnore]
    public bool IsGroup => Conversation?.IsGroup == true || Conversation?.ConversationType is "groupChat" or "channel";

    /// <summary>True where Teams can show a message to one of several people alone.</summary>
    [JsonIgnore]
    public bool IsGroupInTeams => IsGroup && ChannelId == "msteams";

    /// <summary>The message that was pressed, where the answer may take its place: nobody else reads it. Null anywhere else.</summary>
    [JsonIgnore]
    public string? PressedInPrivate => !IsGroup && ChannelId == "msteams" && !string.IsNullOrEmpty(ReplyToId) ? ReplyToId : null;

    /// <summary>The person who wrote, by the id that is the same in every conversation where there is one; empty when nobody did.</summary>
    [JsonIgnore]
    public string Person => From?.AadObjectId ?? From?.Id ?? "";
}

/// <summary>A person or a bot on a channel.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>Of a person: the same in every conversation.</summary>
    public string? AadObjectId { get; set; }
}

/// <summary>A chat, a group chat or a channel's thread.</summary>
public sealed record ConversationAccount
{
    /// <summary>Never taken apart: in a channel it names the thread.</summary>
    public string? Id { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; null outside Teams.</summary>
    public string? ConversationType { get; set; }

    /// <summary>True where others read along.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The organisation it belongs to.</summary>
    public string? TenantId { get; set; }
}

/// <summary>What Teams alone adds.</summary>
public sealed record TeamsChannelData
{
    /// <summary>The person's organisation.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>What has happened: <c>editMessage</c>, <c>teamRenamed</c>, …</summary>
    public string? EventType { get; set; }
}

/// <summary>An organisation.</summary>
public sealed record TenantInfo
{
    public string? Id { get; set; }
}

/// <summary>Something about the text; a mention is the only one this bot reads.</summary>
public sealed record Entity
{
    /// <summary><c>mention</c> for a mention.</summary>
    public string? Type { get; set; }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>How the mention is written in the text: <c>&lt;at&gt;Name&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
