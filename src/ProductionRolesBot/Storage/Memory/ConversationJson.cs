using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>A conversation as text.</summary>
internal static class ConversationJson
{
    public static byte[] Write(Conversation conversation) => JsonSerializer.SerializeToUtf8Bytes(conversation, ConversationJsonContext.Default.Conversation);

    /// <summary>The conversation, a new one when another version of the bot wrote what this one cannot read.</summary>
    public static Conversation Read(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, ConversationJsonContext.Default.Conversation) is { } conversation ? Whole(conversation) : Conversation.New;
        }
        catch (JsonException)
        {
            return Conversation.New;
        }
    }

    /// <summary>Generated readers leave a list that is not written as no list at all, whatever its initial value: an older version wrote fewer.</summary>
    private static Conversation Whole(Conversation conversation) => conversation with
    {
        Roles = conversation.Roles.IsDefault ? [] : conversation.Roles,
        Among = conversation.Among.IsDefault ? [] : conversation.Among,
        Earlier = conversation.Earlier.IsDefault ? [] : conversation.Earlier,
    };
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Conversation))]
internal sealed partial class ConversationJsonContext : JsonSerializerContext;
