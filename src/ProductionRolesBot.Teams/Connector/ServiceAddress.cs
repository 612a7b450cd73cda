using Microsoft.Extensions.Hosting;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>
/// Decides which services replies may be posted to. The address comes with the request and the bot's token travels to it,
/// so the signature on the request is not enough.
/// </summary>
internal sealed class ServiceAddress(TeamsOptions options, IHostEnvironment environment)
{
    /// <summary>The one asked for last: an organisation's messages nearly all come from one service.</summary>
    private volatile Known? last;

    /// <summary>The service's root, ending in a slash; null for an address that nothing is posted to.</summary>
    public Uri? Root(string? serviceUrl)
    {
        if (last is not { } known || known.ServiceUrl != serviceUrl)
            last = known = new Known(serviceUrl, Find(serviceUrl));
        return known.Root;
    }

    private Uri? Find(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) && service.UserInfo.Length == 0 && (IsService(service) || IsDevelopersOwn(service))
            ? new Uri(service.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/")
            : null;

    /// <summary>A bot without an app id talks to the same machine only.</summary>
    private bool IsService(Uri address) =>
        !string.IsNullOrEmpty(options.AppId)
        && address is { Scheme: "https", IsDefaultPort: true }
        && (TeamsCloud.Of(options.Cloud).ServiceHosts.Any(host => Matches(host, address.IdnHost))
            || options.AllowedServiceHosts.Any(host => Matches(host, address.IdnHost)));

    private bool IsDevelopersOwn(Uri address) => environment.IsDevelopment() && address.IsLoopback && address.Scheme is "http" or "https";

    private static bool Matches(string allowed, string host) =>
        allowed.StartsWith('.') ? host.EndsWith(allowed, StringComparison.OrdinalIgnoreCase) : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);

    private sealed record Known(string? ServiceUrl, Uri? Root);
}
