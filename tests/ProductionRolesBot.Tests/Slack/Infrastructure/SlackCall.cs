using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>What the bot told Slack to do.</summary>
internal sealed record SlackCall(string Method, IReadOnlyDictionary<string, string> Arguments)
{
    public string this[string name] => Arguments.GetValueOrDefault(name, "");

    public JsonElement Json(string name) => JsonDocument.Parse(this[name]).RootElement;

    /// <summary>Why Slack would refuse it, null when it would not.</summary>
    public string? Breach => Method switch
    {
        "chat.postMessage" or "chat.postEphemeral" or "response_url" when this["text"].Length == 0 => "no_text",
        "chat.postMessage" when this["metadata"].Length > 0 && !IsMetadata(Json("metadata")) => "invalid_metadata_format",
        "conversations.replies" when this["channel"].Length == 0 || this["ts"].Length == 0 => "invalid_arguments",
        "chat.postMessage" or "chat.postEphemeral" or "response_url" => Joined(BlockKitLaw.Breaches(Json("blocks"), 50)),
        "views.open" or "views.publish" or "views.push" or "views.update" => Joined(BlockKitLaw.ViewBreaches(Json("view"))),
        "chat.unfurl" => Joined([.. Json("unfurls").EnumerateObject().SelectMany(unfurl => BlockKitLaw.Breaches(unfurl.Value.GetProperty("blocks"), 50))
            .Concat(this["unfurls"].Contains("rich_text") ? ["invalid_blocks"] : [])]),
        "assistant.threads.setSuggestedPrompts" => Json("prompts").GetArrayLength() is 0 or > 4 ? "too_many_prompts" : null,
        _ => null,
    };

    /// <summary>What the bot must have been granted for it; null for nothing. https://docs.slack.dev/reference/methods</summary>
    public string? Scope => Method switch
    {
        "chat.postMessage" or "chat.postEphemeral" => "chat:write",
        "chat.unfurl" => "links:write",
        "conversations.info" => "channels:read",
        "assistant.threads.setSuggestedPrompts" => "assistant:write",
        "conversations.replies" => this["channel"] switch
        {
            ['D', ..] => "im:history",
            ['G', ..] => "groups:history",
            _ => "channels:history",
        },
        _ => null,
    };

    private static bool IsMetadata(JsonElement metadata) =>
        metadata.TryGetProperty("event_type", out var type) && type.ValueKind is JsonValueKind.String && metadata.TryGetProperty("event_payload", out var payload) && payload.ValueKind is JsonValueKind.Object;

    private static string? Joined(List<string> breaches) => breaches.Count == 0 ? null : $"invalid_blocks: {string.Join("; ", breaches)}";
}
