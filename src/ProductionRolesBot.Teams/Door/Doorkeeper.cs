using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Door;

/// <summary>
/// Decides whether a request comes from the channel. The token is checked before the body is read: a stranger does not
/// even get their words parsed.
/// </summary>
internal sealed partial class Doorkeeper(TeamsOptions options, TokenValidator tokens, IHostEnvironment environment, ILogger<Doorkeeper> logger)
{
    private const string Teams = "msteams";

    /// <summary>Decides, and leaves what arrived with the request for the endpoint to find.</summary>
    public async ValueTask<DoorOutcome> AdmitAsync(HttpContext http)
    {
        if (string.IsNullOrEmpty(options.AppId))
            return IsDevelopersOwn(http) ? DoorOutcome.Opened : DoorOutcome.NotConfigured;

        var (outcome, token) = await tokens.ValidateAsync(http.Request.Headers.Authorization, http.RequestAborted);
        // What cannot be read is let in to be told so; nothing else can come of it.
        if (token is not null && await Arrival.OfAsync(http) is Arrival.Message(var activity))
            outcome = Check(token, activity);
        if (outcome != DoorOutcome.Opened)
            Log.Refused(logger, outcome);
        return outcome;
    }

    private DoorOutcome Check(ChannelToken token, Activity activity)
    {
        if (options.RequireEndorsement && activity.ChannelId == Teams && !token.IsEndorsedFor(Teams))
            return DoorOutcome.NotEndorsed;
        if (!token.IsFor(activity.ServiceUrl))
            return DoorOutcome.OtherService;
        return IsOfAllowedTenant(activity) ? DoorOutcome.Opened : DoorOutcome.OtherTenant;
    }

    private bool IsOfAllowedTenant(Activity activity) =>
        options.AllowedTenants is [] || options.AllowedTenants.Contains(activity.Tenant, StringComparer.OrdinalIgnoreCase);

    private bool IsDevelopersOwn(HttpContext http) =>
        environment.IsDevelopment() && http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A request to the Teams channel was refused: {Outcome}")]
        public static partial void Refused(ILogger logger, DoorOutcome outcome);
    }
}
