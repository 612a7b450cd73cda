using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Manifest;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Installing;

/// <summary>
/// Lets a workspace or an organisation install the bot. Only the browser that began may end it: the address carries a
/// sealed number and the browser's cookie the same one, so nobody can have another install for them.
/// </summary>
/// <seealso href="https://docs.slack.dev/authentication/installing-with-oauth"/>
internal sealed class InstallFlow(SlackApi api, SlackOptions options, ISlackInstallations installations, IDataProtectionProvider protection)
{
    /// <summary>The prefix has browsers keep it to this host, to https and to all paths.</summary>
    public const string Cookie = "__Host-slack-state";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector sealer = protection.CreateProtector("ProductionRolesBot.Slack.Install").ToTimeLimitedDataProtector();

    /// <summary>Sends the browser to Slack.</summary>
    public IResult Begin(HttpContext context)
    {
        var number = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        context.Response.Cookies.Append(Cookie, number, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = Patience });
        var query = new QueryBuilder
        {
            { "client_id", options.ClientId ?? "" },
            { "scope", string.Join(',', [.. SlackManifest.AllScopes, .. (options.MoreScopes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]) },
            { "state", sealer.Protect(number, Patience) },
        };
        return TypedResults.Redirect($"https://slack.com/oauth/v2/authorize{query}");
    }

    /// <summary>Receives the browser from Slack, and keeps the installation.</summary>
    public async Task<IResult> EndAsync(HttpContext context)
    {
        var number = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, new CookieOptions { Secure = true, Path = "/" });
        if (context.Request.Query["error"].Count > 0)
            return InstallPage.Cancelled;
        if (context.Request.Query["code"] is not [{ Length: > 0 } code] || !IsOurs(context.Request.Query["state"], number))
            return InstallPage.BeginAgain;
        try
        {
            await SaveAsync(code, context.RequestAborted);
            return InstallPage.Installed;
        }
        catch (SlackApiException)
        {
            return InstallPage.BeginAgain;
        }
    }

    private async Task SaveAsync(string code, CancellationToken cancellationToken)
    {
        var grant = await api.CallAsync(
            "oauth.v2.access", "", [new("code", code), new("client_id", options.ClientId ?? ""), new("client_secret", options.ClientSecret ?? "")], SlackJson.Wire.OauthReply, cancellationToken);
        var self = await api.TestAuthAsync(grant.AccessToken ?? "", cancellationToken);
        var owner = grant.IsEnterpriseInstall ? grant.Enterprise : grant.Team;
        if (owner?.Id is not { } id || options.AppId is { Length: > 0 } ours && ours != grant.AppId)
            throw new SlackApiException("oauth.v2.access", "no_reply");
        await installations.SaveAsync(
            new SlackInstallation(id, grant.AccessToken ?? "", grant.BotUserId ?? self.UserId ?? "", self.BotId) { Name = owner.Name ?? "", Scopes = grant.Scope ?? "", InstalledAt = api.Now },
            cancellationToken);
    }

    private bool IsOurs(string? state, string? number)
    {
        try
        {
            return state is not null && number is not null
                && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(sealer.Unprotect(state)), Convert.FromHexString(number));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return false;
        }
    }
}

/// <summary>What Slack grants.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/oauth.v2.access"/>
internal sealed record OauthReply(string? AccessToken, string? BotUserId, string? AppId, string? Scope, GrantOwner? Team, GrantOwner? Enterprise, bool IsEnterpriseInstall) : SlackApiReply;

/// <summary>The workspace or organisation that granted it.</summary>
internal sealed record GrantOwner(string? Id, string? Name);
