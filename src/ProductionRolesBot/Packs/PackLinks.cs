using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Packs;

/// <summary>
/// Links to a page to print. Each is sealed with its two roles and its last moment, so that it opens what the bot
/// handed out and nothing else. It names no person.
/// </summary>
internal sealed class PackLinks(IDataProtectionProvider protection, PackOptions options, TimeProvider time)
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/conversation-pack";

    /// <summary>Long enough to prepare a conversation, short enough not to float about.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private readonly IDataProtector seal = protection.CreateProtector("conversation-pack");

    /// <summary>A link to what lies between two roles.</summary>
    public Uri For(RoleId from, RoleId to)
    {
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        var proof = seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{until}\n{from.Value}\n{to.Value}"));
        var query = QueryString.Create("from", from.Value).Add("to", to.Value).Add("proof", proof);
        return new Uri(options.PublicAddress, $"{Path}{query}");
    }

    /// <summary>What a link that somebody brings is worth.</summary>
    public PackLinkState Read(string? from, string? to, string? proof)
    {
        try
        {
            return seal.Unprotect(proof ?? "").Split('\n') is [var until, var sealedFrom, var sealedTo] && sealedFrom == from && sealedTo == to
                ? long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds() ? PackLinkState.Good : PackLinkState.Expired
                : PackLinkState.Altered;
        }
        catch (CryptographicException)
        {
            return PackLinkState.Altered;
        }
    }
}

/// <summary>What a link is worth.</summary>
internal enum PackLinkState
{
    /// <summary>It opens the page.</summary>
    Good,

    /// <summary>It did once.</summary>
    Expired,

    /// <summary>The bot never made it like this.</summary>
    Altered,
}
