using System.Text.Json.Nodes;

namespace ProductionRolesBot.Tests.Teams.Cards;

/// <summary>Looks into cards as they go over the wire.</summary>
internal static class CardJson
{
    /// <summary>Everything that has a type: the card, its elements and its actions, at any depth.</summary>
    public static IEnumerable<JsonObject> Parts(this JsonNode? node) => node switch
    {
        JsonObject members => (members["type"] is null ? [] : (JsonObject[])[members]).Concat(members.SelectMany(member => member.Value.Parts())),
        JsonArray items => items.SelectMany(item => item.Parts()),
        _ => [],
    };

    /// <summary>The parts of a kind.</summary>
    public static IEnumerable<JsonObject> Parts(this JsonNode? node, string type) => node.Parts().Where(part => (string?)part["type"] == type);

    /// <summary>Everything a person reads.</summary>
    public static string Text(this JsonNode? node) => string.Join('\n', node.Parts().SelectMany(part => (string?[])[(string?)part["text"], (string?)part["title"]]).OfType<string>());

    /// <summary>Everything a person reads, line by line, what stands on fields and their errors included; choices only by how many there are.</summary>
    public static IEnumerable<string> Lines(this JsonNode? node) => node switch
    {
        JsonObject { } part when (string?)part["type"] == "RichTextBlock" => [string.Concat(part["inlines"]!.AsArray().Select(run => (string?)run!["text"]))],
        JsonObject part => Own(part).Concat(part.Where(member => member.Key is not ("fallback" or "selectAction" or "choices")).SelectMany(member => member.Value.Lines())),
        JsonArray items => items.SelectMany(item => item.Lines()),
        _ => [],
    };

    private static IEnumerable<string> Own(JsonObject part) =>
        new[] { (string?)part["label"], (string?)part["text"], (string?)part["title"], (string?)part["errorMessage"], part["choices"] is JsonArray choices ? $"({choices.Count} choices)" : null }
            .OfType<string>().Where(words => !string.IsNullOrWhiteSpace(words));

    /// <summary>The data of the button of that title.</summary>
    public static JsonObject Button(this JsonNode? node, string title) =>
        node.Parts().First(part => (string?)part["title"] == title && part["data"] is not null)["data"]!.DeepClone().AsObject();
}
