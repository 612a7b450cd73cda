using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Teams.Cards;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>How activities and cards are read and written: unknown members are passed over, nulls left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ReplyActivity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(NothingToSay))]
[JsonSerializable(typeof(CardResponse))]
[JsonSerializable(typeof(CardErrorResponse))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(TaskResponse))]
[JsonSerializable(typeof(TaskCard))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(AdaptiveCard))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>Leaves letters of every script as they are: these bodies never stand in a page's markup, and a card in Greek is then as small as one in English.</summary>
    public static ProtocolJson Compact => Writing.Context;

    // Apart, because the generated Default must exist first.
    private static class Writing
    {
        public static readonly ProtocolJson Context = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
