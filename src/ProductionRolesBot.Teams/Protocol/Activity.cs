using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>
/// What a channel sends: only what this bot reads, everything else is passed over.
/// https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md
/// </summary>
/// <param name="Type"><c>message</c>, <c>conversationUpdate</c>, <c>invoke</c>, …</param>
public sealed record Activity(string? Type)
{
    public string? Id { get; init; }

    /// <summary>Of an invoke: the operation. <c>adaptiveCard/action</c>, …</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c>, …</summary>
    public string? Action { get; init; }

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

    /// <summary>The message that holds the pressed button.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Data of the button that was pressed, or of the operation; undefined for typed text. What a client sends can be anything.</summary>
    public JsonElement Value { get; init; }

    public ImmutableArray<Entity?>? Entities { get; init; }

    /// <summary>Of a conversationUpdate: who has come.</summary>
    public ImmutableArray<ChannelAccount?>? MembersAdded { get; init; }

    public TeamsChannelData? ChannelData { get; init; }

    /// <summary><c>expectReplies</c> asks for the replies in the response; anything else has them posted.</summary>
    public string? DeliveryMode { get; init; }

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
public sealed record ChannelAccount(string? Id, string? Name = null, string? AadObjectId = null);

/// <summary>A chat, a group chat or a channel's thread.</summary>
/// <param name="Id">Never taken apart: in a channel it names the thread.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>; null outside Teams.</param>
/// <param name="IsGroup">True where others read along.</param>
/// <param name="TenantId">The organisation it belongs to.</param>
public sealed record ConversationAccount(string? Id, string? ConversationType = null, bool? IsGroup = null, string? TenantId = null);

/// <summary>What Teams alone adds.</summary>
/// <param name="Tenant">The person's organisation.</param>
/// <param name="EventType">What has happened: <c>editMessage</c>, <c>teamRenamed</c>, …</param>
public sealed record TeamsChannelData(TenantInfo? Tenant = null, string? EventType = null);

/// <summary>An organisation.</summary>
public sealed record TenantInfo(string? Id);

/// <summary>Something about the text; a mention is the only one this bot reads.</summary>
/// <param name="Type"><c>mention</c> for a mention.</param>
/// <param name="Mentioned">Who is mentioned.</param>
/// <param name="Text">How the mention is written in the text: <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
public sealed record Entity(string? Type, ChannelAccount? Mentioned = null, string? Text = null);
