using System.Security.Cryptography;
using System.Text;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// What stands in the store in place of a person's ids: keyed hashes, so that who reads the store cannot tell whom a row
/// is about, nor follow a person from one bot to another.
/// </summary>
/// <param name="Conversation">One person in one place.</param>
/// <param name="Person">One person in every place of a tenant.</param>
/// <param name="Tenant">Everybody of a tenant.</param>
/// <param name="Seal">Key of 32 bytes that opens what is kept of this conversation; never stored.</param>
internal readonly record struct MemoryKeys(string Conversation, string Person, string Tenant, byte[] Seal)
{
    // No id of any channel holds a line feed, so two different keys never read the same.
    private const char Separator = '\n';

    /// <summary>Derives the keys of a conversation.</summary>
    /// <param name="key">The conversation as its channel names it.</param>
    /// <param name="secret">The secret that all instances share.</param>
    public static MemoryKeys Of(ConversationKey key, byte[] secret) => new(
        Convert.ToHexStringLower(Hash(secret, "conversation", key.Channel, key.Tenant, key.Place, key.Person)),
        Convert.ToHexStringLower(Hash(secret, "person", key.Channel, key.Tenant, key.Person)),
        TenantOf(key.Channel, key.Tenant, secret),
        Hash(secret, "seal", key.Channel, key.Tenant, key.Place, key.Person));

    /// <summary>What stands in place of a tenant's id.</summary>
    public static string TenantOf(string channel, string tenant, byte[] secret) => Convert.ToHexStringLower(Hash(secret, "tenant", channel, tenant));

    /// <summary>A key of 32 bytes for something else that shall be read by the bot alone.</summary>
    public static byte[] SealOf(string kind, string id, byte[] secret) => Hash(secret, kind, id);

    /// <summary>What stands in the store in place of something else's id.</summary>
    public static string NameOf(string kind, string id, byte[] secret) => Convert.ToHexStringLower(Hash(secret, $"{kind} name", id));

    private static byte[] Hash(byte[] secret, params ReadOnlySpan<string> parts) =>
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(string.Join(Separator, parts)));
}
