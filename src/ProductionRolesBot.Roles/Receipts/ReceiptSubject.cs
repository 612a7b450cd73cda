using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Receipts;

/// <summary>What a receipt stands for: one side of one or two roles, or the whole catalogue, in one version. No person and no words of one.</summary>
/// <param name="Aspect">Which side.</param>
/// <param name="Roles">None for the whole catalogue, else one or two.</param>
/// <param name="Version">Digest of the version.</param>
public sealed record ReceiptSubject(ReceiptAspect Aspect, ImmutableArray<RoleId> Roles, string Version)
{
    private const int MostRoles = 2;

    /// <summary>What an answer rests on; null for one that shows nothing of the catalogue.</summary>
    public static ReceiptSubject? Of(Answer answer) => answer switch
    {
        { Sources.IsEmpty: true } or { Version: null } => null,
        { Roles: { Length: 0 or > MostRoles } } => new(ReceiptAspect.Catalogue, [], answer.Version.Hash),
        _ => new(AspectOf(answer.Kind, answer.Roles.Length), Named(answer), answer.Version.Hash),
    };

    /// <summary>A number of 64 bits that only who holds the key can work out.</summary>
    internal ulong Mac(ReadOnlySpan<byte> key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        var roles = Roles is [var only] ? only.Value : string.Join('\n', Roles);
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{(int)Aspect}\n{Version}\n{roles}"), digest);
        return BitConverter.ToUInt64(digest);
    }

    /// <summary>The role that was asked about comes first, so that the step after it is its own and not that of the next role.</summary>
    private static ImmutableArray<RoleId> Named(Answer answer) =>
        answer is { AskedAbout: { } asked, Roles: [var only] } && asked != only && AspectOf(answer.Kind, 1) == ReceiptAspect.Next ? [asked] : answer.Roles;

    private static ReceiptAspect AspectOf(string kind, int roles) => kind switch
    {
        "grade" => ReceiptAspect.Grade,
        "reports_to" => ReceiptAspect.Manager,
        "requirements" or "years" => ReceiptAspect.Requirements,
        "responsibilities" => ReceiptAspect.Responsibilities,
        "next_level" when roles == 1 => ReceiptAspect.Next,
        _ => ReceiptAspect.Everything,
    };
}

/// <summary>
/// Puts the receipt on an answer. The host hands it to whoever makes cards, because only the host holds the key; an answer
/// without one comes back as it is while the key is not at hand.
/// </summary>
public delegate Answer StampReceipt(Answer answer);

/// <summary>The sides of a role that a receipt can stand for. Their numbers stand in codes that are out in the world: never change one.</summary>
public enum ReceiptAspect
{
    /// <summary>All that the catalogue states about the roles.</summary>
    Everything = 0,

    /// <summary>The grade.</summary>
    Grade = 1,

    /// <summary>Whom the role reports to.</summary>
    Manager = 2,

    /// <summary>What is asked of a person.</summary>
    Requirements = 3,

    /// <summary>What the role does.</summary>
    Responsibilities = 4,

    /// <summary>The step after the role.</summary>
    Next = 5,

    /// <summary>All that the catalogue states about all of its roles.</summary>
    Catalogue = 6,
}
