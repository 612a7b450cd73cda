using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;

namespace ProductionRolesBot.Proofs;

/// <summary>
/// Signs what the bot hands out, so that it comes back as it left or is refused: links to pages, focus cards. Signed words
/// can be read by whoever holds them; they hold nothing that the card beside them does not show.
/// </summary>
internal sealed class Signatures(MemorySecret secret, TimeProvider time)
{
    // 128 bits: nobody guesses one.
    private const int MacLength = 16;

    /// <summary>Signs words.</summary>
    /// <param name="purpose">What they are for; words signed for one purpose are worth nothing for another.</param>
    /// <param name="words">The words.</param>
    /// <param name="lifetime">How long they are good.</param>
    /// <param name="cancellationToken">Ends the wait for the key.</param>
    /// <returns>Letters, digits, "-" and "_".</returns>
    /// <exception cref="DatabaseUnavailableException">The key lies in the store, which does not answer.</exception>
    public async ValueTask<string> SignAsync(string purpose, string words, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        var until = (time.GetUtcNow() + lifetime).ToUnixTimeSeconds();
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{until}\n{words}"));
        return Base64Url.EncodeToString([.. Mac(await KeyAsync(purpose, cancellationToken), text), .. text]);
    }

    /// <summary>What something that somebody brings is worth.</summary>
    /// <exception cref="DatabaseUnavailableException">The key lies in the store, which does not answer.</exception>
    public async ValueTask<Signed> ReadAsync(string purpose, string? signed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(signed) || !Base64Url.IsValid(signed, out var length) || length <= MacLength)
            return new Signed.Altered();
        var bytes = Base64Url.DecodeFromChars(signed);
        var text = bytes.AsMemory(MacLength);
        if (!CryptographicOperations.FixedTimeEquals(Mac(await KeyAsync(purpose, cancellationToken), text.Span), bytes.AsSpan(0, MacLength)))
            return new Signed.Altered();
        var read = Encoding.UTF8.GetString(text.Span);
        var end = read.IndexOf('\n', StringComparison.Ordinal);
        return long.Parse(read.AsSpan(0, end), CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds() ? new Signed.Good(read[(end + 1)..]) : new Signed.Expired(read[(end + 1)..]);
    }

    /// <summary>A key of 32 bytes for one purpose, the same for every instance.</summary>
    /// <exception cref="DatabaseUnavailableException">It lies in the store, which does not answer.</exception>
    public async ValueTask<byte[]> KeyAsync(string purpose, CancellationToken cancellationToken) =>
        MemoryKeys.SealOf("signature", purpose, await secret.GetAsync(cancellationToken));

    private static ReadOnlySpan<byte> Mac(byte[] key, ReadOnlySpan<byte> text) => HMACSHA256.HashData(key, text).AsSpan(0, MacLength);
}

/// <summary>What something that the bot may have signed is worth.</summary>
internal abstract record Signed
{
    private Signed() { }

    /// <summary>The bot signed these words, and they are good.</summary>
    public sealed record Good(string Words) : Signed;

    /// <summary>The bot signed these words; their time is over.</summary>
    public sealed record Expired(string Words) : Signed;

    /// <summary>The bot never signed it like this.</summary>
    public sealed record Altered : Signed;
}
