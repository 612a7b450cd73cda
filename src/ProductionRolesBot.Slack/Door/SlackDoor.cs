using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Slack.Door;

/// <summary>Lets in what Slack signed. Everything else gets an empty 401, of which nothing was read.</summary>
internal sealed partial class SlackDoor(IOptionsMonitor<AuthenticationSchemeOptions> scheme, ILoggerFactory logger, UrlEncoder encoder, SlackOptions slack)
    : AuthenticationHandler<AuthenticationSchemeOptions>(scheme, logger, encoder)
{
    public const string SchemeName = "Slack";

    private readonly byte[] secret = Encoding.UTF8.GetBytes(slack.SigningSecret ?? "");

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // An empty secret signs whatever anybody likes.
        if (secret.Length == 0 || await SlackBody.ReadAsync(Request) is not { } body)
            return AuthenticateResult.NoResult();
        Context.Features.Set(body);

        var verdict = SlackSignature.Check(secret, Single(SlackSignature.TimestampHeader), Single(SlackSignature.SignatureHeader), body.Bytes.Span, TimeProvider.GetUtcNow());
        if (verdict is SlackVerdict.Genuine)
            return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName));
        if (!body.IsCertificateCheck)
            Log.Refused(Logger, verdict);
        return AuthenticateResult.NoResult();
    }

    /// <summary>A certificate check comes unsigned and wants nothing but a 200. It never gets past the door, so that nothing else in it can be acted on.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var isCertificateCheck = Context.Features.Get<SlackBody>() is { IsCertificateCheck: true };
        Response.StatusCode = isCertificateCheck ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private string? Single(string header) => Request.Headers[header] is [{ } value] ? value : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to Slack's address: {Verdict}")]
        public static partial void Refused(ILogger logger, SlackVerdict verdict);
    }
}
