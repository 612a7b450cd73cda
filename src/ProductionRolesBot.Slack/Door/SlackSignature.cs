using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace ProductionRolesBot.Slack.Door;

/// <summary>What came of checking a signature.</summary>
internal enum SlackVerdict
{
    /// <summary>Slack sent these bytes, now.</summary>
    Genuine,

    /// <summary>A header is missing or cannot be read.</summary>
    Unsigned,

    /// <summary>Signed too long ago, or in the future: sent again by somebody, or a clock is wrong.</summary>
    Stale,

    /// <summary>Signed with another secret, or changed since.</summary>
    Forged,
}

/// <summary>Slack's request signature, version 0.</summary>
/// <seealso href="https://docs.slack.dev/authentication/verifying-requests-from-slack"/>
internal static class SlackSignature
{
    public const string SignatureHeader = "X-Slack-Signature";
    public const string TimestampHeader = "X-Slack-Request-Timestamp";

    /// <summary>How far the sender's clock may be from ours, in either direction.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    private const string Version = "v0=";
    private const int LongestTimestamp = 19;

    /// <summary>Checks a request by its bytes as they came, before anything is read from them.</summary>
    public static SlackVerdict Check(ReadOnlySpan<byte> secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (timestamp is null or { Length: > LongestTimestamp }
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || !TryReadDigest(signature, claimed))
        {
            return SlackVerdict.Unsigned;
        }

        if (Math.Abs(now.ToUnixTimeSeconds() - seconds) > Tolerance.TotalSeconds)
            return SlackVerdict.Stale;

        Span<byte> computed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Sign(secret, timestamp, body, computed);
        return CryptographicOperations.FixedTimeEquals(computed, claimed) ? SlackVerdict.Genuine : SlackVerdict.Forged;
    }

    private static bool TryReadDigest(string? signature, Span<byte> digest) =>
        signature is not null
        && signature.StartsWith(Version, StringComparison.Ordinal)
        && signature.Length == Version.Length + 2 * digest.Length
        && Convert.FromHexString(signature.AsSpan(Version.Length), digest, out _, out _) is System.Buffers.OperationStatus.Done;

    private static void Sign(ReadOnlySpan<byte> secret, string timestamp, ReadOnlySpan<byte> body, Span<byte> digest)
    {
        // In one piece: hashing in several costs half as much again, most of it for an object that lives for one request.
        var signed = ArrayPool<byte>.Shared.Rent("v0::".Length + LongestTimestamp + body.Length);
        System.Text.Unicode.Utf8.TryWrite(signed, $"v0:{timestamp}:", out var length);
        body.CopyTo(signed.AsSpan(length));
        HMACSHA256.HashData(secret, signed.AsSpan(0, length + body.Length), digest);
        ArrayPool<byte>.Shared.Return(signed);
    }
}
