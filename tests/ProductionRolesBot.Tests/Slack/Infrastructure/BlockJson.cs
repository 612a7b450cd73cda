using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Finds things in what is sent to Slack.</summary>
internal static class BlockJson
{
    /// <summary>Every button of a message or a view, wherever it stands.</summary>
    public static IEnumerable<JsonElement> Buttons(this JsonElement owner) =>
        owner.GetProperty("blocks").EnumerateArray().SelectMany(Elements).Where(element => element.GetProperty("type").GetString() == "button");

    /// <summary>Every text in which Slack looks for markup.</summary>
    public static IEnumerable<string> Markup(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Markup),
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("mrkdwn") => [element.GetProperty("text").GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Value.Markup()),
        _ => [],
    };

    /// <summary>Every piece of text that is seen, but for what stands on buttons.</summary>
    public static IEnumerable<string> Shown(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Shown),
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && (type.ValueEquals("button") || type.ValueEquals("actions")) => [],
        JsonValueKind.Object when element.TryGetProperty("type", out _) && element.TryGetProperty("text", out var text) && text.ValueKind is JsonValueKind.String => [text.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().Where(property => property.Value.ValueKind is not JsonValueKind.String).SelectMany(property => property.Value.Shown()),
        _ => [],
    };

    private static IEnumerable<JsonElement> Elements(JsonElement block) => block.GetProperty("type").GetString() switch
    {
        "actions" => block.GetProperty("elements").EnumerateArray(),
        "section" when block.TryGetProperty("accessory", out var accessory) => [accessory],
        _ => [],
    };
}
