using System.Security.Cryptography;

namespace ProductionRolesBot.Storage;

/// <summary>Closes small texts so that only who holds the key reads them, and nobody changes them unseen: AES-256 in Galois/Counter mode.</summary>
internal static class Seal
{
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagLength = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Nonce, tag and encrypted text, as base64.</summary>
    /// <param name="open">What to close.</param>
    /// <param name="key">32 bytes.</param>
    public static string Close(ReadOnlySpan<byte> open, byte[] key)
    {
        var result = new byte[NonceLength + TagLength + open.Length];
        var nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, open, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength));
        return Convert.ToBase64String(result);
    }

    /// <summary>What was closed with the same key; null when it was not.</summary>
    public static byte[]? Open(string closed, byte[] key)
    {
        var bytes = new byte[closed.Length];
        if (!Convert.TryFromBase64String(closed, bytes, out var length) || length < NonceLength + TagLength)
            return null;
        var open = new byte[length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength, open.Length), bytes.AsSpan(NonceLength, TagLength), open);
            return open;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
