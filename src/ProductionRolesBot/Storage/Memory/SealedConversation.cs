using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>A conversation as it is kept: it names roles and a question, so it opens only for the person who had it.</summary>
internal static class SealedConversation
{
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Closes a conversation. Nonce, then tag, then the encrypted text, as base64.</summary>
    public static string Seal(byte[] conversation, byte[] key)
    {
        var result = new byte[NonceLength + TagLength + conversation.Length];
        var nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, conversation, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength));
        return Convert.ToBase64String(result);
    }

    /// <summary>Opens what was closed with the same key; null when it was not, or when a newer version wrote what this one cannot read.</summary>
    public static Conversation? Open(string text, byte[] key)
    {
        try
        {
            var bytes = Convert.FromBase64String(text);
            var conversation = new byte[bytes.Length - NonceLength - TagLength];
            using var aes = new AesGcm(key, TagLength);
            aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), conversation);
            return JsonSerializer.Deserialize(conversation, ConversationJson.Default.Conversation);
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException or JsonException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>A conversation as text, before it is closed.</summary>
    public static byte[] Write(Conversation conversation) => JsonSerializer.SerializeToUtf8Bytes(conversation, ConversationJson.Default.Conversation);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Conversation))]
internal sealed partial class ConversationJson : JsonSerializerContext;
