using Microsoft.Extensions.Options;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Decides where replies may go. The address comes with the request, so it is not believed.</summary>
internal sealed class ReplyAddress(IOptions<TeamsOptions> options)
{
    /// <summary>Where the reply to an activity is posted; null when the activity names no address that is allowed.</summary>
    public Uri? For(Activity activity)
    {
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) || !IsAllowed(service) || activity.Conversation?.Id is not { Length: > 0 } conversation)
            return null;
        var root = service.GetLeftPart(UriPartial.Path).TrimEnd('/');
        var path = $"{root}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        return new Uri(string.IsNullOrEmpty(activity.Id) ? path : $"{path}/{Uri.EscapeDataString(activity.Id)}");
    }

    /// <summary>A bot without an app id talks to tools on the same machine only; anything else would let a caller make it post anywhere.</summary>
    private bool IsAllowed(Uri service) => string.IsNullOrEmpty(options.Value.AppId)
        ? service.IsLoopback && service.Scheme is "http" or "https"
        : service is { Scheme: "https", IsDefaultPort: true, UserInfo: "" } && IsChannelService(service.Host);

    private static bool IsChannelService(string host) =>
        host.Equals("smba.trafficmanager.net", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".botframework.com", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".teams.microsoft.com", StringComparison.OrdinalIgnoreCase);
}
