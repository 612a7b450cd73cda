using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Slack.Sockets;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>How everything is read from JSON and written to it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EventCallback))]
[JsonSerializable(typeof(ChallengeReply))]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(MessageEvent))]
[JsonSerializable(typeof(AppHomeOpenedEvent))]
[JsonSerializable(typeof(LinkSharedEvent))]
[JsonSerializable(typeof(TokensRevokedEvent))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionReply))]
[JsonSerializable(typeof(SlackApiReply))]
[JsonSerializable(typeof(OauthReply))]
[JsonSerializable(typeof(ConnectionsOpenReply))]
[JsonSerializable(typeof(SlashCommand))]
[JsonSerializable(typeof(SocketEnvelope))]
[JsonSerializable(typeof(SocketAcknowledgement))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(AuthTestReply))]
[JsonSerializable(typeof(ConversationReply))]
[JsonSerializable(typeof(RepliesReply))]
[JsonSerializable(typeof(MessageMetadata))]
[JsonSerializable(typeof(View))]
[JsonSerializable(typeof(ImmutableArray<Block>))]
[JsonSerializable(typeof(ImmutableArray<SuggestedPrompt>))]
[JsonSerializable(typeof(Dictionary<string, Unfurl>))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>Writes letters as they are: the default escapes everything a web page might trip over, at three times the bytes.</summary>
    public static SlackJson Wire => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
