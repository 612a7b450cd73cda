using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Door;

/// <summary>What a valid token vouches for. It says nothing of the person: who that is stands in the message, which is then believed.</summary>
/// <param name="ServiceUrl">The service that sends the message and takes the reply.</param>
/// <param name="Endorsements">Channels the signing key may sign for.</param>
/// <param name="Expires">When it stops being valid, the allowance for slow clocks included.</param>
internal sealed record ChannelToken(string? ServiceUrl, ImmutableArray<string> Endorsements, DateTimeOffset Expires)
{
    private readonly Uri? mine = Uri.TryCreate(ServiceUrl, UriKind.Absolute, out var address) ? address : null;

    /// <summary>Whether it was made for messages of that service.</summary>
    public bool IsFor(string? serviceUrl) => serviceUrl == ServiceUrl ? mine?.UserInfo.Length == 0 :
        mine is not null
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var theirs)
        && mine.Scheme == theirs.Scheme
        && mine.Port == theirs.Port
        && mine.UserInfo.Length == 0
        && theirs.UserInfo.Length == 0
        && mine.IdnHost.Equals(theirs.IdnHost, StringComparison.OrdinalIgnoreCase)
        && mine.AbsolutePath.TrimEnd('/').Equals(theirs.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the key that signed it may sign for that channel.</summary>
    public bool IsEndorsedFor(string channel) => Endorsements.Contains(channel, StringComparer.OrdinalIgnoreCase);
}
