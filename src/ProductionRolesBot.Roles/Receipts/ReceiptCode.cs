using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Receipts;

/// <summary>
/// The short code on a card: <c>K7QF-M2A9-X4R</c>. It is worked out from what the card rests on, with a key, so nobody makes
/// one up and nothing has to be kept: what it stands for is found again among the versions of the catalogue that are kept.
/// Four characters say where to look (aspect, version, two roles), six prove it, the last finds typing errors.
/// </summary>
/// <seealso href="https://www.crockford.com/base32.html"/>
public readonly record struct ReceiptCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 11;
    private const int ProofLength = 6;
    private const int BitsPerCharacter = 5;

    // A prime, so that one wrong character and two that change places change the sum.
    private const int CheckModulus = 31;

    private readonly string characters;

    private ReceiptCode(string characters) => this.characters = characters;

    /// <summary>The code of what a card rests on.</summary>
    /// <param name="subject">What it rests on.</param>
    /// <param name="key">The bot's own key.</param>
    public static ReceiptCode Of(ReceiptSubject subject, ReadOnlySpan<byte> key)
    {
        Span<char> code = stackalloc char[Length];
        code[0] = Alphabet[(int)subject.Aspect];
        code[1] = Hint(subject.Version);
        code[2] = subject.Roles is [var first, ..] ? Hint(first.Value) : Alphabet[0];
        code[3] = subject.Roles is [_, var second] ? Hint(second.Value) : Alphabet[0];
        var mac = subject.Mac(key);
        for (var at = 0; at < ProofLength; at++, mac >>= BitsPerCharacter)
            code[4 + at] = Alphabet[(int)(mac & 31)];
        code[Length - 1] = Check(code[..^1]);
        return new ReceiptCode(new string(code));
    }

    /// <summary>The code that somebody typed, whatever its case, dashes and confusable letters; null when it is none.</summary>
    public static ReceiptCode? Read(string typed)
    {
        Span<char> code = stackalloc char[Length];
        var length = 0;
        foreach (var character in typed)
        {
            if (character is '-' or ' ')
                continue;
            var read = char.ToUpperInvariant(character) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
            if (length == Length || !Alphabet.Contains(read, StringComparison.Ordinal))
                return null;
            code[length++] = read;
        }

        return length == Length && code[^1] == Check(code[..^1]) ? new ReceiptCode(new string(code)) : null;
    }

    /// <summary>Whether the code may be of this version.</summary>
    public bool MayBeOf(string version) => characters[1] == Hint(version);

    /// <summary>What the code stands for in a version of the catalogue; null when it stands for nothing there.</summary>
    public ReceiptSubject? FindIn(RoleCatalogue catalogue, ReadOnlySpan<byte> key)
    {
        var aspect = (ReceiptAspect)Alphabet.IndexOf(characters[0], StringComparison.Ordinal);
        if (!Enum.IsDefined(aspect) || !MayBeOf(catalogue.Version.Hash))
            return null;
        if (aspect == ReceiptAspect.Catalogue)
            return Proven(new ReceiptSubject(aspect, [], catalogue.Version.Hash), key);
        var (firsts, seconds) = (Candidates(catalogue, characters[2]), Candidates(catalogue, characters[3]));
        foreach (var first in firsts)
        {
            if (Proven(new ReceiptSubject(aspect, [first], catalogue.Version.Hash), key) is { } alone)
                return alone;
            foreach (var second in seconds)
            {
                if (Proven(new ReceiptSubject(aspect, [first, second], catalogue.Version.Hash), key) is { } both)
                    return both;
            }
        }

        return null;
    }

    /// <summary>As it stands on a card, in groups that can be read out.</summary>
    public override string ToString() => $"{characters[..4]}-{characters[4..8]}-{characters[8..]}";

    private ReceiptSubject? Proven(ReceiptSubject subject, ReadOnlySpan<byte> key) => Of(subject, key) == this ? subject : null;

    private static ImmutableArray<RoleId> Candidates(RoleCatalogue catalogue, char hint) => [.. catalogue.Roles.Select(role => role.Id).Where(id => Hint(id.Value) == hint)];

    /// <summary>One character that says where to look, and proves nothing.</summary>
    private static char Hint(string name)
    {
        // FNV-1a: the same in every process, which a hash code of the framework is not.
        var hash = 2166136261u;
        foreach (var character in name)
            hash = (hash ^ character) * 16777619u;
        return Alphabet[(int)((hash ^ (hash >> 16)) & 31)];
    }

    private static char Check(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var at = 0; at < code.Length; at++)
            sum += Alphabet.IndexOf(code[at], StringComparison.Ordinal) * (at + 1);
        return Alphabet[sum % CheckModulus];
    }
}
