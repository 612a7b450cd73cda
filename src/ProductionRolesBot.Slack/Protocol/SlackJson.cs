using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>How everything is read from JSON and written to it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EventCallback))]
[JsonSerializable(typeof(ChallengeReply))]
[JsonSerializable(typeof(SlackMessage))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>Writes letters as they are: the default escapes everything a web page might trip over, at three times the bytes.</summary>
    public static SlackJson Wire => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
