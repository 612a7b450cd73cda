using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Teams.Door;

/// <summary>
/// Remembers valid tokens until they expire: the channel sends the same one for about an hour, and checking a signature
/// costs more than answering. Kept by digest, so that no memory dump holds a token.
/// </summary>
internal sealed class AcceptedTokens(TimeProvider time)
{
    private const int Capacity = 256;

    private readonly Lock gate = new();
    private readonly Dictionary<Int128, ChannelToken> accepted = [];

    public ChannelToken? Find(ReadOnlySpan<char> token)
    {
        var digest = Digest(token);
        lock (gate)
        {
            return accepted.TryGetValue(digest, out var known) && known.Expires > time.GetUtcNow() ? known : null;
        }
    }

    public void Add(string token, ChannelToken valid)
    {
        var digest = Digest(token);
        lock (gate)
        {
            if (accepted.Count >= Capacity)
                Shrink();
            accepted[digest] = valid;
        }
    }

    private void Shrink()
    {
        var now = time.GetUtcNow();
        foreach (var (digest, token) in accepted)
        {
            if (token.Expires <= now)
                accepted.Remove(digest);
        }

        if (accepted.Count >= Capacity)
            accepted.Clear();
    }

    private static Int128 Digest(ReadOnlySpan<char> token)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(token.Length));
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(token, bytes)), digest);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt128LittleEndian(digest);
    }
}
