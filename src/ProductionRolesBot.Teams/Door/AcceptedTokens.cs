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

    public ChannelToken? Find(string token)
    {
        lock (gate)
        {
            return accepted.TryGetValue(Digest(token), out var known) && known.Expires > time.GetUtcNow() ? known : null;
        }
    }

    public void Add(string token, ChannelToken valid)
    {
        lock (gate)
        {
            if (accepted.Count >= Capacity)
                Shrink();
            accepted[Digest(token)] = valid;
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

    private static Int128 Digest(string token)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), digest);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt128LittleEndian(digest);
    }
}
