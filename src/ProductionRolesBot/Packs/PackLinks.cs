using ProductionRolesBot.Proofs;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Packs;

/// <summary>
/// Links to a page to print. Each is signed with its two roles, its language and its last moment, so that it opens what
/// the bot handed out and nothing else. It names no person.
/// </summary>
internal sealed class PackLinks(Signatures signatures, PackOptions options)
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/conversation-pack";

    /// <summary>Long enough to prepare a conversation, short enough not to float about.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const string Purpose = "conversation pack";

    /// <summary>A link to what lies between two roles.</summary>
    /// <param name="from">The role to start from.</param>
    /// <param name="to">The role to look at.</param>
    /// <param name="language">ISO 639-1 of the words around the lines.</param>
    /// <param name="cancellationToken">Ends the wait for the key.</param>
    /// <exception cref="DatabaseUnavailableException">The key lies in the store, which does not answer.</exception>
    public async ValueTask<Uri> ForAsync(RoleId from, RoleId to, string language, CancellationToken cancellationToken)
    {
        var proof = await signatures.SignAsync(Purpose, Words(from.Value, to.Value, language), Lifetime, cancellationToken);
        var query = QueryString.Create("from", from.Value).Add("to", to.Value).Add("lang", language).Add("proof", proof);
        return new Uri(options.PublicAddress, $"{Path}{query}");
    }

    /// <summary>What a link that somebody brings is worth.</summary>
    /// <exception cref="DatabaseUnavailableException">The key lies in the store, which does not answer.</exception>
    public async ValueTask<PackLinkState> ReadAsync(PackRequest link, CancellationToken cancellationToken) => await signatures.ReadAsync(Purpose, link.Proof, cancellationToken) switch
    {
        Signed.Good(var words) when words == Words(link.From, link.To, link.Lang) => PackLinkState.Good,
        Signed.Expired(var words) when words == Words(link.From, link.To, link.Lang) => PackLinkState.Expired,
        _ => PackLinkState.Altered,
    };

    private static string Words(string? from, string? to, string? language) => $"{from}\n{to}\n{language}";
}

/// <summary>What stands in a link.</summary>
internal readonly record struct PackRequest(string? From, string? To, string? Lang, string? Proof);

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
