using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Web;

namespace ProductionRolesBot.Tests.Teams.Outside;

/// <summary>
/// Stands for whoever hands out tokens for the bot: the login service, which knows one registration, and the endpoint by which a
/// host vouches for its managed identities, in both of its shapes. Believes only what is proven.
/// </summary>
internal sealed class FakeEntra : HttpMessageHandler
{
    private const string Imds = "169.254.169.254";

    private int revoked;

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<EntraRequest> Requests { get; } = [];

    /// <summary>Whether the login service believes that a request comes from the registration.</summary>
    public Predicate<EntraRequest> Believes { get; set; } = request => request.Form.GetValueOrDefault("client_secret") == "a secret";

    /// <summary>Its word for a request that it does not believe.</summary>
    public string Refusal { get; set; } = "AADSTS7000215: Invalid client secret provided.";

    /// <summary>The managed identity that the host has; null for none.</summary>
    public string? Identity { get; set; }

    /// <summary>The header that App Service gives to those who may ask for its identities.</summary>
    public string? IdentityHeader { get; set; }

    /// <summary>How long the login service's tokens are good, in seconds.</summary>
    public int Lifetime { get; set; } = 3600;

    /// <summary>True while nobody reaches it.</summary>
    public bool IsDown { get; set; }

    /// <summary>Makes everything it has given out worthless.</summary>
    public void Revoke() => revoked = Requests.Count;

    /// <summary>Whether a token can be relied on.</summary>
    public bool IsValid(string token) => int.TryParse(token.AsSpan(token.IndexOf('-', StringComparison.Ordinal) + 1), out var number) && number > revoked && number <= Requests.Count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("No such host is known.");
        var form = request.Method == HttpMethod.Get ? request.RequestUri!.Query : await request.Content!.ReadAsStringAsync(cancellationToken);
        var pairs = HttpUtility.ParseQueryString(form);
        var asked = new EntraRequest(request.RequestUri!, pairs.AllKeys.OfType<string>().ToDictionary(key => key, key => pairs[key]!));
        Requests.Enqueue(asked);
        return request.Method == HttpMethod.Get ? FromHost(request, asked) : FromLogin(asked);
    }

    private HttpResponseMessage FromLogin(EntraRequest asked) =>
        asked.Form["grant_type"] == "client_credentials" && asked.Form["client_id"] == Said.AppId && asked.Form["scope"].EndsWith("/.default", StringComparison.Ordinal) && Believes(asked)
            ? Answer(HttpStatusCode.OK, new() { ["token_type"] = "Bearer", ["expires_in"] = Lifetime, ["access_token"] = Token })
            : Answer(HttpStatusCode.Unauthorized, new() { ["error"] = "invalid_client", ["error_description"] = $"{Refusal} Trace ID: 1 Correlation ID: 2" });

    /// <summary>A virtual machine asks for a header against forged requests, App Service for the one it has handed out.</summary>
    private HttpResponseMessage FromHost(HttpRequestMessage request, EntraRequest asked)
    {
        var isProper = request.RequestUri!.Host == Imds
            ? request.RequestUri.AbsolutePath == "/metadata/identity/oauth2/token" && request.Headers.GetValues("Metadata").Single() == "true"
            : request.Headers.GetValues("X-IDENTITY-HEADER").Single() == IdentityHeader;
        return isProper && asked.Form.GetValueOrDefault("client_id") == Identity && asked.Form["resource"].Length > 0
            ? Answer(HttpStatusCode.OK, new()
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = "3600",
                ["expires_on"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["resource"] = asked.Form["resource"],
                ["client_id"] = asked.Form["client_id"],
                ["access_token"] = Token,
            })
            : Answer(HttpStatusCode.BadRequest, new() { ["error"] = "invalid_request", ["error_description"] = "Identity not found" });
    }

    private string Token => $"token-{Requests.Count}";

    private static HttpResponseMessage Answer(HttpStatusCode status, Dictionary<string, object> body) => new(status) { Content = JsonContent.Create(body) };
}

/// <summary>A request for a token.</summary>
/// <param name="Address">Where it went.</param>
/// <param name="Form">What it said, in its body or its query.</param>
internal sealed record EntraRequest(Uri Address, IReadOnlyDictionary<string, string> Form);
