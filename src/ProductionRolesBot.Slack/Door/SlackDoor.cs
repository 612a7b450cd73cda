using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Slack.Door;

/// <summary>
/// Lets in what Slack signed. Everything else gets an empty 401, of which nothing was read. It is a handler of its own and
/// none derived from ASP.NET's: it has no options and raises no events, and what those take costs as much as the signature.
/// </summary>
internal sealed partial class SlackDoor(SlackOptions slack, TimeProvider time, ILogger<SlackDoor> logger) : IAuthenticationHandler
{
    public const string SchemeName = "Slack";

    /// <summary>The same for everybody: the signature vouches for Slack, and who asks stands in what was signed.</summary>
    private static readonly AuthenticateResult Admitted = AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(SchemeName)), SchemeName));

    private HttpContext context = null!;

    public Task InitializeAsync(AuthenticationScheme scheme, HttpContext context)
    {
        this.context = context;
        return Task.CompletedTask;
    }

    public async Task<AuthenticateResult> AuthenticateAsync()
    {
        // An empty secret signs whatever anybody likes.
        if (string.IsNullOrEmpty(slack.SigningSecret) || await SlackBody.ReadAsync(context.Request) is not { } body)
            return AuthenticateResult.NoResult();
        context.Features.Set(body);

        var verdict = SlackSignature.Check(Encoding.UTF8.GetBytes(slack.SigningSecret), Single(SlackSignature.TimestampHeader), Single(SlackSignature.SignatureHeader), body.Bytes.Span, time.GetUtcNow());
        if (verdict is SlackVerdict.Genuine)
            return Admitted;
        if (!body.IsCertificateCheck)
            Log.Refused(logger, verdict);
        return AuthenticateResult.NoResult();
    }

    /// <summary>A certificate check comes unsigned and wants nothing but a 200. It never gets past the door, so that nothing else in it can be acted on.</summary>
    public Task ChallengeAsync(AuthenticationProperties? properties)
    {
        var isCertificateCheck = context.Features.Get<SlackBody>() is { IsCertificateCheck: true };
        context.Response.StatusCode = isCertificateCheck ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    public Task ForbidAsync(AuthenticationProperties? properties)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private string? Single(string header) => context.Request.Headers[header] is [{ } value] ? value : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request to Slack's address: {Verdict}")]
        public static partial void Refused(ILogger logger, SlackVerdict verdict);
    }
}
