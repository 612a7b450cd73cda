using System.Text.Json;
using System.Text.Json.Serialization;
using ModelContextProtocol;

namespace ProductionRolesBot.Mcp;

/// <summary>The replies as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FoundRoles))]
[JsonSerializable(typeof(WholeRole))]
[JsonSerializable(typeof(ComparedRoles))]
[JsonSerializable(typeof(NextLevelReply))]
[JsonSerializable(typeof(ChangesReply))]
[JsonSerializable(typeof(SearchReply))]
[JsonSerializable(typeof(CheckReply))]
[JsonSerializable(typeof(decimal?))]
[JsonSerializable(typeof(DateOnly?))]
internal sealed partial class McpJson : JsonSerializerContext
{
    /// <summary>The replies, and the protocol's own types.</summary>
    public static JsonSerializerOptions WithProtocol()
    {
        // What is null is written as null: a missing field could be taken for one that was forgotten.
        var options = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never };
        options.TypeInfoResolverChain.Insert(0, Default);
        options.MakeReadOnly();
        return options;
    }
}
