using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Roles.Focus;

/// <summary>Names a line by its words, so that it is found again wherever it has moved to, and not once it says something else.</summary>
internal static class LineFingerprint
{
    // 48 bits: two lines of one handbook never meet.
    private const int Bytes = 6;

    /// <summary>Eight letters of base64url.</summary>
    /// <param name="words">A line as the catalogue has it.</param>
    public static string Of(string words)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), digest);
        return Base64Url.EncodeToString(digest[..Bytes]);
    }
}
