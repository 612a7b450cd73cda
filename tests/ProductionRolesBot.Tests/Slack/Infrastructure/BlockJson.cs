using System.Text.Json;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Finds things in what is sent to Slack.</summary>
internal static class BlockJson
{
    /// <summary>Every button of a message or a view, wherever it stands.</summary>
    public static IEnumerable<JsonElement> Buttons(this JsonElement owner) =>
        owner.GetProperty("blocks").EnumerateArray().SelectMany(Elements).Where(element => element.GetProperty("type").GetString() == "button");

    private static IEnumerable<JsonElement> Elements(JsonElement block) => block.GetProperty("type").GetString() switch
    {
        "actions" => block.GetProperty("elements").EnumerateArray(),
        "section" when block.TryGetProperty("accessory", out var accessory) => [accessory],
        _ => [],
    };
}
