using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Slack;

/// <summary>
/// The language each person was last answered in, for the windows that open without a word said: Slack tells that language
/// only to bots that may read everybody's profile. Nobody is named: it stands under a hash whose key ends with the process.
/// </summary>
internal sealed class LastLanguages(TimeProvider time)
{
    /// <summary>Whoever is not answered for twice as long is forgotten.</summary>
    private static readonly TimeSpan HalfLife = TimeSpan.FromHours(12);

    /// <summary>People kept in mind for each half; with more, the next begins early.</summary>
    private const int Most = 5_000;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);
    private readonly Lock gate = new();
    private Dictionary<UInt128, string> recent = [];
    private Dictionary<UInt128, string> earlier = [];
    private DateTimeOffset since = time.GetUtcNow();

    /// <summary>Notes the language, as ISO 639-1; null forgets the person.</summary>
    public void Note(string installation, string person, string? language)
    {
        var hash = Hash(installation, person);
        lock (gate)
        {
            Age();
            earlier.Remove(hash);
            recent.Remove(hash);
            if (language is not null)
                recent[hash] = language;
        }
    }

    /// <summary>The language the person was last answered in; null when nobody knows.</summary>
    public string? Of(string installation, string person)
    {
        var hash = Hash(installation, person);
        lock (gate)
        {
            Age();
            return recent.GetValueOrDefault(hash) ?? earlier.GetValueOrDefault(hash);
        }
    }

    private void Age()
    {
        var now = time.GetUtcNow();
        if (now - since < HalfLife && recent.Count < Most)
            return;
        (earlier, recent) = (now - since < 2 * HalfLife ? recent : [], []);
        since = now;
    }

    private UInt128 Hash(string installation, string person)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{installation}\0{person}"), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
